package id.cakupan.reporting.schedule;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;

/** A mail as its reader has it: the text, and the files by name. */
record Post(String text, Map<String, byte[]> files) {

    static Post of(MimeMessage mail) throws MessagingException, IOException {
        StringBuilder text = new StringBuilder();
        Map<String, byte[]> files = new HashMap<>();
        read(mail, text, files);
        return new Post(text.toString(), files);
    }

    private static void read(Part part, StringBuilder text, Map<String, byte[]> files) throws MessagingException, IOException {
        if (part.getContent() instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                BodyPart each = parts.getBodyPart(i);
                read(each, text, files);
            }
        } else if (part.getFileName() != null) {
            files.put(part.getFileName(), part.getInputStream().readAllBytes());
        } else {
            text.append(part.getContent());
        }
    }
}

package id.cakupan.enrollment.personal;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Map;

import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * A text under AES-256-GCM as it is stored: version (1 byte), length of the key id (1 byte), key id, nonce (12 bytes),
 * ciphertext with its tag (16 bytes).
 */
final class SealedText {

    private static final byte VERSION = 1;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private SealedText() {
    }

    static byte[] seal(String text, String context, String keyId, SecretKeySpec key) {
        byte[] nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        byte[] id = keyId.getBytes(US_ASCII);
        byte[] sealed = run(Cipher.ENCRYPT_MODE, key, nonce, context, text.getBytes(UTF_8));
        return ByteBuffer.allocate(2 + id.length + NONCE_BYTES + sealed.length).put(VERSION).put((byte) id.length).put(id)
                .put(nonce).put(sealed).array();
    }

    /** @throws IllegalStateException when the bytes are damaged, of another context, or of a key that is not there */
    static String open(byte[] stored, String context, Map<String, SecretKeySpec> keys) {
        try {
            ByteBuffer bytes = ByteBuffer.wrap(stored);
            if (bytes.get() != VERSION) {
                throw new IllegalStateException("A stored value has an unknown version.");
            }
            byte[] id = new byte[Byte.toUnsignedInt(bytes.get())];
            bytes.get(id);
            byte[] nonce = new byte[NONCE_BYTES];
            bytes.get(nonce);
            byte[] sealed = new byte[bytes.remaining()];
            bytes.get(sealed);
            if (sealed.length < TAG_BITS / Byte.SIZE) {
                throw new BufferUnderflowException();
            }
            SecretKeySpec key = keys.get(new String(id, US_ASCII));
            if (key == null) {
                throw new IllegalStateException("A stored value needs a key that is not in the keys file.");
            }
            return new String(run(Cipher.DECRYPT_MODE, key, nonce, context, sealed), UTF_8);
        } catch (BufferUnderflowException e) {
            throw new IllegalStateException("A stored value is too short.", e);
        }
    }

    private static byte[] run(int mode, SecretKeySpec key, byte[] nonce, String context, byte[] input) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(context.getBytes(UTF_8));
            return cipher.doFinal(input);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A stored value cannot be read: damaged, moved, or under another key.", e);
        }
    }
}

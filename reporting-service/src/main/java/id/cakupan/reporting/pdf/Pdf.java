package id.cakupan.reporting.pdf;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;

/**
 * Makes PDF of XHTML: A4, tagged for screen readers, with the fonts and drawings inside. No browser, no network and no fonts of
 * the machine are used.
 */
public final class Pdf {

    private static final Set<FSFontUseCase> EVERYWHERE = EnumSet.of(FSFontUseCase.DOCUMENT, FSFontUseCase.SVG);
    /** What XML does not allow: most control characters, halves of pairs, and two that are no characters. */
    private static final Pattern NOT_XML = Pattern
            .compile("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");
    private static final byte[] SANS = font("LiberationSans-Regular");
    private static final byte[] SANS_BOLD = font("LiberationSans-Bold");
    private static final byte[] SANS_ITALIC = font("LiberationSans-Italic");
    private static final byte[] SERIF = font("LiberationSerif-Regular");
    private static final byte[] SERIF_BOLD = font("LiberationSerif-Bold");

    private static final int NORMAL = 400;
    private static final int BOLD = 700;

    static {
        XRLog.setLoggingEnabled(false);
    }

    private Pdf() {
    }

    /** @param xhtml well-formed, with its style in it; addresses outside it are not followed */
    public static byte[] of(String xhtml) {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PdfRendererBuilder builder = new PdfRendererBuilder();
            builder.withHtmlContent(fit(xhtml), null).withProducer("Cakupan").usePdfUaAccessibility(true).toStream(out);
            builder.useSVGDrawer(new BatikSVGDrawer()).useUriResolver((base, address) -> null);
            add(builder, SANS, "Liberation Sans", NORMAL, FontStyle.NORMAL);
            add(builder, SANS_BOLD, "Liberation Sans", BOLD, FontStyle.NORMAL);
            add(builder, SANS_ITALIC, "Liberation Sans", NORMAL, FontStyle.ITALIC);
            add(builder, SERIF, "Liberation Serif", NORMAL, FontStyle.NORMAL);
            add(builder, SERIF_BOLD, "Liberation Serif", BOLD, FontStyle.NORMAL);
            builder.run();
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Without what XML does not allow, wherever it came from. */
    public static String fit(String words) {
        return NOT_XML.matcher(words).replaceAll("");
    }

    private static void add(PdfRendererBuilder builder, byte[] font, String family, int weight, FontStyle style) {
        builder.useFont(() -> new ByteArrayInputStream(font), family, weight, style, true, EVERYWHERE);
    }

    private static byte[] font(String name) {
        try (InputStream in = Pdf.class.getResourceAsStream("/liberation/" + name + ".ttf")) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

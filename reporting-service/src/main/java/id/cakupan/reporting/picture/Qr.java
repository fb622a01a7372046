package id.cakupan.reporting.picture;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;

/**
 * A QR code as one path of squares.
 *
 * @param size side in squares, the white margin of four that readers need on each side counted
 * @param path data of an SVG path
 */
public record Qr(int size, String path) {

    private static final int MARGIN = 4;

    /** A code that can still be read when a seventh of it is lost. */
    public static Qr of(String address) {
        try {
            ByteMatrix squares = Encoder.encode(address, ErrorCorrectionLevel.M).getMatrix();
            StringBuilder path = new StringBuilder();
            for (int y = 0; y < squares.getHeight(); y++) {
                for (int x = 0; x < squares.getWidth(); x++) {
                    if (squares.get(x, y) == 1) {
                        path.append('M').append(x + MARGIN).append(' ').append(y + MARGIN).append("h1v1h-1z");
                    }
                }
            }
            return new Qr(squares.getWidth() + 2 * MARGIN, path.toString());
        } catch (WriterException e) {
            throw new IllegalArgumentException("An address that no QR code holds: " + address, e);
        }
    }
}

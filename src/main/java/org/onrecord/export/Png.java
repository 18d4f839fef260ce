package org.onrecord.export;

import com.jcraft.jzlib.Deflater;
import com.jcraft.jzlib.GZIPException;
import com.jcraft.jzlib.JZlib;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import org.onrecord.view.Picture;

/** Writes a picture as PNG (ISO/IEC 15948) with a palette, the same bytes on every machine. */
final class Png {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final byte BITS = 4;
    private static final byte WITH_PALETTE = 3;

    private Png() {}

    /** Returns the file of a picture whose pixels are places in a palette of sixteen colours, three bytes each. */
    static byte[] of(byte[] pixels, byte[] colours) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes(SIGNATURE);
        chunk(file, "IHDR", header());
        chunk(file, "PLTE", colours);
        chunk(file, "IDAT", deflated(rows(pixels)));
        chunk(file, "IEND", new byte[0]);
        return file.toByteArray();
    }

    private static byte[] header() {
        return ByteBuffer.allocate(13)
                .putInt(Picture.WIDTH)
                .putInt(Picture.HEIGHT)
                .put(BITS)
                .put(WITH_PALETTE)
                .array();
    }

    /** Each row begins with the number of its filter; palettes compress best with none. */
    private static byte[] rows(byte[] pixels) {
        byte[] rows = new byte[(Picture.WIDTH / 2 + 1) * Picture.HEIGHT];
        int pixel = 0;
        for (int place = 0; place < rows.length; place++) {
            if (place % (Picture.WIDTH / 2 + 1) > 0) {
                rows[place] = (byte) ((pixels[pixel] << 4) | pixels[pixel + 1]);
                pixel += 2;
            }
        }
        return rows;
    }

    private static byte[] deflated(byte[] bytes) {
        try {
            Deflater deflater = new Deflater(JZlib.Z_DEFAULT_COMPRESSION);
            byte[] deflated = new byte[bytes.length + 1024];
            deflater.setInput(bytes);
            deflater.setOutput(deflated);
            int status = deflater.deflate(JZlib.Z_FINISH);
            if (status != JZlib.Z_STREAM_END) {
                throw new IllegalStateException("deflating ended with " + status);
            }
            return Arrays.copyOf(deflated, (int) deflater.getTotalOut());
        } catch (GZIPException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void chunk(ByteArrayOutputStream file, String type, byte[] data) {
        byte[] body = ByteBuffer.allocate(4 + data.length)
                .put(type.getBytes(StandardCharsets.US_ASCII))
                .put(data)
                .array();
        CRC32 check = new CRC32();
        check.update(body);
        file.writeBytes(ByteBuffer.allocate(4).putInt(data.length).array());
        file.writeBytes(body);
        file.writeBytes(ByteBuffer.allocate(4).putInt((int) check.getValue()).array());
    }
}

package org.onrecord.jbake;

import java.nio.file.Path;
import java.util.Date;

/** The date of a file, which stands for the one that its header lacks. */
@SuppressWarnings("JavaUtilDate")
final class FileDate extends Date {
    private static final long serialVersionUID = 1;

    FileDate(Path file) {
        super(file.toFile().lastModified());
    }
}

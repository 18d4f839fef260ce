package org.onrecord.jbake;

import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import java.io.File;
import org.jbake.app.FileUtil;

/**
 * The {@code sha1} of a document, computed where a template asks for it.
 *
 * @param file its source
 */
record PlainHash(File file) implements TemplateScalarModel {
    @Override
    public String getAsString() throws TemplateModelException {
        try {
            return FileUtil.sha1(file);
        } catch (Exception e) {
            throw new TemplateModelException("cannot read " + file, e);
        }
    }
}

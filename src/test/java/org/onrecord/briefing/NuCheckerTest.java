package org.onrecord.briefing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nu.validator.client.EmbeddedValidator;
import nu.validator.validation.SimpleDocumentValidator;
import org.junit.jupiter.api.Test;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/** The Nu HTML checker has nothing to say of any page. */
class NuCheckerTest {
    private static final String HOST = "https://example.org/briefing/";

    @Test
    void everyPagePasses() throws Exception {
        assertEquals(List.of(), said(BakedBriefing.site(), BakedBriefing.pages()));
    }

    @Test
    void everyPageOfTheSecondBriefingPasses() throws Exception {
        assertEquals(List.of(), said(SecondBriefing.site(), BakedBriefing.pages(SecondBriefing.site())));
    }

    private static List<String> said(Path site, List<String> pages) throws Exception {
        List<String> said = new ArrayList<>();
        SimpleDocumentValidator validator = validator(said);
        assertFalse(pages.isEmpty());
        for (String page : pages) {
            // 'self' in the pages' policy means something only where there is an origin.
            InputSource input = new InputSource(new ByteArrayInputStream(Files.readAllBytes(site.resolve(page))));
            input.setSystemId(HOST + page);
            validator.checkHtmlInputSource(input);
        }
        return said;
    }

    @Test
    void theCheckerDoesFindFaults() throws Exception {
        List<String> said = new ArrayList<>();
        byte[] faulty = "<!doctype html><html lang=en><title>x</title><p><table><tr></table><img src=x>"
                .getBytes(StandardCharsets.UTF_8);
        InputSource input = new InputSource(new ByteArrayInputStream(faulty));
        input.setSystemId("faulty.html");
        validator(said).checkHtmlInputSource(input);
        assertFalse(said.isEmpty());
    }

    private static SimpleDocumentValidator validator(List<String> said) throws Exception {
        ErrorHandler handler = new ErrorHandler() {
            @Override
            public void warning(SAXParseException e) {
                said.add(text(e));
            }

            @Override
            public void error(SAXParseException e) {
                said.add(text(e));
            }

            @Override
            public void fatalError(SAXParseException e) {
                said.add(text(e));
            }
        };
        SimpleDocumentValidator validator = new SimpleDocumentValidator(true, false, false);
        validator.setUpMainSchema(EmbeddedValidator.SCHEMA_URL, handler);
        validator.setUpValidatorAndParsers(handler, true, false);
        return validator;
    }

    private static String text(SAXParseException e) {
        String system = String.valueOf(e.getSystemId());
        return system.replace(HOST, "") + ":" + e.getLineNumber() + ":" + e.getColumnNumber() + ": " + e.getMessage();
    }
}

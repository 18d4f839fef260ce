package org.onrecord.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A SARIF report is valid by the schema that OASIS publishes. */
class SarifSchemaTest {
    @Test
    void aReportIsValid() throws IOException {
        List<Diagnostic> found = List.of(
                Diagnostic.error(Place.of("content/a b.md", 3, "title: x", "x"), "known-fields", "m", "h"),
                Diagnostic.warning(Place.of("content/c.md"), "coverage", "\"m\"\n", "h"));
        assertEquals(Set.of(), schema().validate(new SarifReport("1.0.0").format(found), InputFormat.JSON));
        assertEquals(Set.of(), schema().validate(new SarifReport("1.0.0").format(List.of()), InputFormat.JSON));
    }

    @Test
    void theSchemaDoesRefuse() throws IOException {
        assertFalse(
                schema().validate("{\"version\": \"2.1.0\"}", InputFormat.JSON).isEmpty());
    }

    private static JsonSchema schema() throws IOException {
        try (InputStream schema =
                Objects.requireNonNull(SarifSchemaTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json"))) {
            return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7).getSchema(schema);
        }
    }
}

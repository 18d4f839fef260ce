package org.onrecord.jbake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import org.apache.commons.configuration2.CompositeConfiguration;
import org.apache.commons.configuration2.PropertiesConfiguration;
import org.jbake.app.configuration.DefaultJBakeConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.diagnostic.Diagnostics;

/** Holds every answer of ours against that of Commons Configuration. */
class SettingValuesTest {
    private static final String MACHINE = "os.of.the.test";
    private static final List<String> KEYS = List.of(
            "a",
            "b.c",
            "a",
            "include",
            "IncludeOptional",
            "template.x.file",
            "my.template.y-2.filename",
            "é",
            "k#",
            "");
    private static final List<String> VALUES = List.of(
            "v",
            "",
            "true",
            "false",
            "yes",
            "7",
            "0x10",
            "a, b",
            ",",
            "x,,y ",
            "${a}",
            "${b.c}/z",
            "${",
            "$${a}",
            "${none}",
            "${sys:no.such}",
            "=:",
            "a=b",
            "# no comment",
            "ü\u2028",
            "\u0001",
            "C:\\dir",
            "\\u00e9",
            "\\,",
            "\\\\, x",
            "\\t",
            "go \\",
            "100%",
            "\uD83D\uDE00");
    private static final List<String> MARKS = List.of("=", ":", " ", "\t", " = ", " : ", "\f=", "", "==", " =:");
    private static final List<String> ENDS =
            List.of("\n", "\n", "\n", "\r\n", "\r", "\n\n", "\n# c\\\n", "\n ! c\n", "\u0085");
    private static final List<String> STARTS = List.of("", "", "", " ", "\t", "\f", "\u0001");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n",
                "a",
                "a=",
                "=b",
                "=",
                ":",
                "a b c",
                "a\u000Bb",
                " a = b ",
                "a=1\na=2\na=3",
                "a=1,2\na=3",
                "a=,",
                "#a=b\n!c=d\ne=f",
                "# x\\\na=b",
                "a=b\\",
                "a=b\\\nc=d",
                "a=b\\\n",
                "a\\=b=c",
                "a=\\u00e9",
                "# x\ra=b",
                "a=b\rc=d",
                "a=b\r\nc=d\r\n",
                "a=b\r",
                "a=b\u2028c",
                "a\u2028=b",
                "a=b\u0085",
                "include=x\nINCLUDE=y\na=b",
                "a=\u00A0b\u00A0",
                "\uFEFFa=b",
                "a=b=c:d",
                "a =:= b",
                "a\u0001=b",
                "\u0001a=b\u0001",
                "a : b",
                "a:=b",
                "${a}=${b}\nb=c"
            })
    void aTextIsReadAsCommonsConfigurationReadsIt(String text) throws Exception {
        assertReadAlike(text);
    }

    @Test
    void manyTextsAreReadAsCommonsConfigurationReadsThem() throws Exception {
        Random random = new Random(20261128);
        int plain = 0;
        for (int i = 0; i < 20_000; i++) {
            String text = text(random);
            assertReadAlike(text);
            plain += SettingLines.read(text).isPresent() ? 1 : 0;
        }
        assertTrue(plain > 2_000, "a comparison of Commons Configuration with itself: " + plain);
    }

    @Test
    void manySettingsAnswerAsCommonsConfigurationAnswers() throws Exception {
        Random random = new Random(11);
        for (int i = 0; i < 4_000; i++) {
            List<String> texts = List.of(text(random), text(random), text(random));
            Map<String, String> overrides = new LinkedHashMap<>();
            for (int n = random.nextInt(3); n > 0; n--) {
                overrides.put(one(random, KEYS), one(random, VALUES));
            }
            try {
                texts.forEach(CommonsSettings::parsed);
            } catch (RuntimeException unsound) {
                continue;
            }
            List<Map<String, Object>> layers = new ArrayList<>();
            for (String text : texts) {
                layers.add(SettingsFormat.read(text));
            }
            boolean machine = random.nextInt(10) == 0;
            assertAlike(
                    CommonsSettings.joined(texts, machine, overrides),
                    new SettingValues(layers, machine, Settings.words(overrides)),
                    () -> texts + " " + overrides);
        }
    }

    @Test
    void theSettingsOfSitesAnswerAsJBakesDo() throws Exception {
        for (String site : List.of("blog", "claims", "handbook")) {
            // Commons Configuration clears it where it is set in its place.
            System.setProperty(MACHINE, "seen");
            for (Map<String, String> overrides : List.of(
                    Map.<String, String>of(),
                    Map.of("destination.folder", "/tmp/a, b"),
                    Map.of("data.folder", "${contentFolder}/data", "asset.folder", "${data.folder}"),
                    Map.of("index.paginate", "yes", MACHINE, "none", "jvm.locale", "de_DE"))) {
                assertSiteAlike(Path.of("src/test/jbake-sites", site).toAbsolutePath(), overrides);
            }
        }
    }

    @Test
    void jbakesDefaultsAndOursAreReadWithoutCommonsConfiguration() throws Exception {
        for (String text : List.of(jbakes(), resource(Settings.class, "defaults.properties"))) {
            assertTrue(SettingLines.read(text).isPresent());
            assertReadAlike(text);
        }
    }

    @Test
    @SuppressWarnings("deprecation")
    void documentTypesAreFoundInKeysAsJBakeFindsThem() {
        for (String key : List.of(
                "template.post.file",
                "my.template.a-B_9.filename",
                "template..file",
                "template.é.file",
                "template.a.b.file",
                "template.template.x.file",
                "template.a template.b.file",
                "template.post.files",
                "xtemplate.x.file",
                "template.x",
                "template.[.file")) {
            CompositeConfiguration one = CommonsSettings.joined(List.of(), false, Map.of(key, "x"));
            String type = PlainTypes.type(key);
            assertEquals(
                    new DefaultJBakeConfiguration(one).getDocumentTypes(),
                    type.isEmpty() ? List.of() : List.of(type),
                    key);
        }
    }

    @Test
    void aListOfTheMachineIsNotParted() {
        System.setProperty("onrecord.test.list", "a, b ");
        try {
            SettingValues settings = new SettingValues(List.of(), true, Map.of());
            assertEquals("a, b ", settings.value("onrecord.test.list"));
            assertEquals(List.of("a, b "), settings.list("onrecord.test.list"));
            assertFalse(settings.isSet("onrecord.test.list"));
        } finally {
            System.clearProperty("onrecord.test.list");
        }
    }

    private void assertSiteAlike(Path site, Map<String, String> overrides) throws Exception {
        List<String> texts = new ArrayList<>();
        for (String file : List.of("custom.properties", "jbake.properties")) {
            if (Files.exists(site.resolve(file))) {
                texts.add(Files.readString(site.resolve(file)));
            }
        }
        texts.add(jbakes());
        DefaultJBakeConfiguration theirs =
                CommonsSettings.ofSite(site.toFile(), CommonsSettings.joined(texts, true, overrides));
        Settings.Read read = new Settings(new Diagnostics()).read(site, overrides);
        assertEquals(SiteKind.PLAIN, read.kind());
        SettingValues ours = SettingFolders.of(site.toFile(), read.all());
        Supplier<String> where = () -> site + " " + overrides;
        assertAlike(theirs.getCompositeConfiguration(), ours, where);
        assertEquals(
                new ArrayList<>(theirs.asHashMap().entrySet()),
                new ArrayList<>(ShownSettings.all(ours).entrySet()),
                where);
        assertEquals(
                new ArrayList<>(theirs.asHashMap().entrySet()),
                new ArrayList<>(new DefaultJBakeConfiguration(site.toFile(), ours.ofJbake())
                        .asHashMap()
                        .entrySet()),
                where);
        assertEquals(theirs.getContentFolder(), ours.folder(SettingFolders.CONTENT), where);
    }

    private static void assertReadAlike(String text) throws Exception {
        Map<String, Object> theirs = new LinkedHashMap<>();
        try {
            PropertiesConfiguration parsed = CommonsSettings.parsed(text);
            parsed.getKeys().forEachRemaining(key -> theirs.put(key, parsed.getProperty(key)));
        } catch (RuntimeException unsound) {
            assertEquals(Optional.empty(), SettingLines.read(text), text);
            return;
        }
        Map<String, Object> ours = SettingsFormat.read(text);
        assertEquals(theirs, ours, text);
        assertEquals(List.copyOf(theirs.keySet()), List.copyOf(ours.keySet()), text);
    }

    private static void assertAlike(CompositeConfiguration theirs, SettingValues ours, Supplier<String> where) {
        List<String> keys = new ArrayList<>();
        theirs.getKeys().forEachRemaining(keys::add);
        assertEquals(keys, new ArrayList<>(ours.keys()), where);
        keys.add("none");
        for (String key : keys) {
            assertEquals(theirs.getProperty(key), ours.value(key), where);
            assertEquals(
                    answer(() -> theirs.getString(key)),
                    answer(() -> ours.find(key).orElse(null)),
                    where);
            assertEquals(answer(() -> theirs.getBoolean(key, false)), answer(() -> ours.flag(key)), where);
            assertEquals(answer(() -> theirs.getInt(key, 5)), answer(() -> ours.number(key, 5)), where);
            assertEquals(
                    answer(() -> theirs.getList(String.class, key, List.of())), answer(() -> ours.list(key)), where);
        }
    }

    /** Returns what is answered, or what is thrown. */
    private static String answer(Supplier<Object> question) {
        try {
            return String.valueOf(question.get());
        } catch (RuntimeException e) {
            return e.getClass() + " " + e.getMessage();
        }
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int n = random.nextInt(6); n >= 0; n--) {
            text.append(one(random, STARTS))
                    .append(one(random, KEYS))
                    .append(one(random, MARKS))
                    .append(one(random, VALUES))
                    .append(n == 0 && random.nextBoolean() ? "" : one(random, ENDS));
        }
        return text.toString();
    }

    private static String one(Random random, List<String> of) {
        return of.get(random.nextInt(of.size()));
    }

    private static String jbakes() throws IOException {
        return resource(DefaultJBakeConfiguration.class, "/default.properties");
    }

    private static String resource(Class<?> beside, String name) throws IOException {
        try (InputStream in = beside.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}

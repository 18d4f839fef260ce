package org.onrecord.briefing;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives all tests one browser, started for the first and closed after the last. */
final class BrowserExtension implements ExecutionCondition, ParameterResolver {
    private static final boolean REQUIRED = "required".equals(System.getenv("ONRECORD_BROWSER"));

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        // Asked of each test rather than of its class, so that each is named as skipped.
        boolean asked = context.getTestMethod().isPresent();
        return !asked || REQUIRED || BrowserPrograms.find().isPresent()
                ? ConditionEvaluationResult.enabled("a browser is there or required")
                : ConditionEvaluationResult.disabled(BrowserPrograms.MISSING);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Browser.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Browser browser = context.getRoot()
                .getStore(Namespace.GLOBAL)
                .computeIfAbsent(
                        Browser.class,
                        key -> new Browser(BrowserPrograms.find()
                                .orElseThrow(() -> new IllegalStateException(BrowserPrograms.MISSING))),
                        Browser.class);
        browser.reset();
        return browser;
    }
}

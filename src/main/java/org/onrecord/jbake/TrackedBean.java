package org.onrecord.jbake;

import freemarker.ext.beans.BeanModel;
import freemarker.ext.beans.BeansWrapper;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What templates of a plain site call {@code db} and {@code data}: every question is told to the page's recorder. */
final class TrackedBean extends BeanModel implements TemplateScalarModel {
    private static final Set<String> MEMBERS = Stream.of(Object.class.getMethods())
            .flatMap(method -> Stream.of(method.getName(), "class"))
            .collect(Collectors.toUnmodifiableSet());

    private final String name;
    private final Set<String> questions;
    private final InputRecorder recorder;

    /** Shows a bean whose questions are the public methods of its class. */
    TrackedBean(String name, Object bean, BeansWrapper wrapper, InputRecorder recorder) {
        super(bean, wrapper);
        this.name = name;
        this.questions = Stream.of(bean.getClass().getDeclaredMethods())
                .map(method -> method.getName())
                .collect(Collectors.toSet());
        this.recorder = recorder;
    }

    @Override
    public @Nullable TemplateModel get(String key) throws TemplateModelException {
        TemplateModel member = super.get(key);
        if (questions.contains(key) && member instanceof TemplateMethodModelEx method) {
            return (TemplateMethodModelEx) arguments -> {
                note(key, arguments);
                return method.exec(arguments);
            };
        }
        noteProperty(key);
        return member;
    }

    /** A getter may be asked for as a property, and whatever {@code data} has no member for is the name of a file. */
    private void noteProperty(String key) {
        String getter = key.isEmpty() ? key : "get" + Character.toUpperCase(key.charAt(0)) + key.substring(1);
        if (questions.contains(getter)) {
            recorder.variable(name + " " + getter);
        } else if (name.equals("data") && !MEMBERS.contains(key)) {
            recorder.variable(name + " get " + key);
        } else {
            recorder.unsound();
        }
    }

    /** Of the arguments only the first decides on the answer. */
    private void note(String question, List<?> arguments) throws TemplateModelException {
        if (arguments.isEmpty()) {
            recorder.variable(name + " " + question);
        } else if (arguments.get(0) instanceof TemplateScalarModel text) {
            recorder.variable(name + " " + question + " " + text.getAsString());
        } else if (arguments.get(0) instanceof TemplateBooleanModel) {
            recorder.variable(name + " " + question);
        } else {
            recorder.unsound();
        }
    }

    @Override
    public String getAsString() {
        recorder.unsound();
        return object.toString();
    }
}

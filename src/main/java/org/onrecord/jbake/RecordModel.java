package org.onrecord.jbake;

import freemarker.template.AdapterTemplateModel;
import freemarker.template.ObjectWrapper;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Shows a record to templates by its accessors and its other methods without arguments.
 *
 * <p>FreeMarker's own way asks the platform for bean properties of every class, which takes a fifth of the time of a short bake.
 *
 * @param value the record
 * @param wrapper shows what the accessors return
 */
record RecordModel(Record value, ObjectWrapper wrapper) implements TemplateHashModel, AdapterTemplateModel {
    private static final ClassValue<Map<String, Method>> ACCESSORS = new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
            return accessors(type);
        }
    };

    private static final ClassValue<List<Method>> COMPONENTS = new ClassValue<>() {
        @Override
        protected List<Method> computeValue(Class<?> type) {
            Map<String, Method> accessors = ACCESSORS.get(type);
            return Stream.of(type.getRecordComponents())
                    .map(component -> Objects.requireNonNull(accessors.get(component.getName())))
                    .toList();
        }
    };

    /** Returns the values that a record is made of, in order. */
    static List<@Nullable Object> components(Record value) {
        List<@Nullable Object> components = new ArrayList<>();
        for (Method accessor : COMPONENTS.get(value.getClass())) {
            try {
                components.add(accessor.invoke(value));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("cannot read " + accessor, e);
            }
        }
        return components;
    }

    @Override
    public @Nullable TemplateModel get(String key) throws TemplateModelException {
        Method accessor = ACCESSORS.get(value.getClass()).get(key);
        if (accessor == null) {
            return null;
        }
        try {
            return wrapper.wrap(accessor.invoke(value));
        } catch (InvocationTargetException e) {
            throw new TemplateModelException("'" + key + "' of a " + name() + " fails", e.getCause());
        } catch (IllegalAccessException e) {
            throw new TemplateModelException("'" + key + "' of a " + name() + " is not for templates", e);
        }
    }

    @Override
    public boolean isEmpty() {
        return false;
    }

    @Override
    public Object getAdaptedObject(Class<?> hint) {
        return value;
    }

    private String name() {
        return value.getClass().getSimpleName();
    }

    /** Returns what a template sees under a name, or nothing where there is no such accessor. */
    static Optional<Object> answer(Record value, String key) {
        Method accessor = ACCESSORS.get(value.getClass()).get(key);
        try {
            return accessor == null ? Optional.empty() : Optional.ofNullable(accessor.invoke(value));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot read " + accessor, e);
        }
    }

    private static Map<String, Method> accessors(Class<?> type) {
        Map<String, Method> accessors = new HashMap<>();
        for (Method method : type.getMethods()) {
            if (method.getParameterCount() == 0
                    && method.getReturnType() != void.class
                    && method.getDeclaringClass() != Object.class
                    && !Modifier.isStatic(method.getModifiers())) {
                // Once for a class, and each call is spared the question whether it may.
                method.setAccessible(true);
                accessors.put(method.getName(), method);
            }
        }
        return Map.copyOf(accessors);
    }
}

package dev.stepwright.compiler.policy;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.stepwright.manifest.JsonText;
import java.util.List;

/**
 * An IAM role: who may assume it and what it may do.
 *
 * <p>As JSON, {@code trust} is a policy document, and each {@code statement} a statement of one; sources and reasons
 * stand beside them, since IAM refuses documents with members it does not know.
 */
public final class Role {

    private final String name;
    private final Trust trust;
    private final List<Grant> grants;

    /** @param name without the application's prefix, for example {@code clean-function} */
    Role(String name, Trust trust, List<Grant> grants) {
        this.name = name;
        this.trust = trust;
        this.grants = List.copyOf(grants);
    }

    public String fileName() {
        return name + ".json";
    }

    public String toJson() {
        ObjectNode role = object().put("role", Arn.name(name));
        role.set("trust", trustPolicy());
        ArrayNode statements = role.putArray("statements");
        for (Grant grant : grants) {
            ObjectNode entry = statements
                    .addObject()
                    .put("source", grant.source().toString())
                    .put("reason", grant.reason());
            entry.set("statement", statement(grant));
        }
        return JsonText.of(role);
    }

    private ObjectNode trustPolicy() {
        ObjectNode policy = object().put("Version", "2012-10-17");
        ObjectNode statement = policy.putArray("Statement").addObject().put("Effect", "Allow");
        statement.putObject("Principal").put("Service", trust.service());
        statement.put("Action", "sts:AssumeRole");
        if (!trust.sources().isEmpty()) {
            ObjectNode condition = statement.putObject("Condition");
            condition.putObject("StringEquals").put("aws:SourceAccount", "${Account}");
            add(condition.putObject("ArnLike"), "aws:SourceArn", trust.sources());
        }
        return policy;
    }

    private static ObjectNode statement(Grant grant) {
        ObjectNode statement = object().put("Sid", grant.id()).put("Effect", "Allow");
        add(statement, "Action", grant.actions());
        add(statement, "Resource", grant.resources());
        return statement;
    }

    /** IAM writes a list of one as its element. */
    private static void add(ObjectNode object, String member, List<String> texts) {
        if (texts.size() == 1) {
            object.put(member, texts.get(0));
        } else {
            texts.forEach(object.putArray(member)::add);
        }
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }
}

package dev.stepwright.deployer.report;

import dev.stepwright.deployer.apply.Applied;
import dev.stepwright.deployer.cloud.CallFailedException;
import dev.stepwright.deployer.cloud.Lock;
import dev.stepwright.deployer.plan.RefusedException;
import dev.stepwright.deployer.plan.RefusedException.Refusal;
import dev.stepwright.deployer.stack.DeploymentSettings;
import dev.stepwright.deployer.stack.Names;
import dev.stepwright.deployer.stack.ResourceId;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What people are told to do when something did not go well. */
public final class NextSteps {

    private static final String[] DENIED = {
        "AccessDenied", "AccessDeniedException", "UnauthorizedOperation", "AuthorizationError", "ForbiddenException"
    };
    private static final String[] CREDENTIALS = {
        "ExpiredToken",
        "ExpiredTokenException",
        "InvalidClientTokenId",
        "UnrecognizedClientException",
        "SignatureDoesNotMatch",
        "InvalidSignatureException",
        "MissingAuthenticationToken"
    };

    private final DeploymentSettings settings;
    private final Wording wording;

    public NextSteps(DeploymentSettings settings, Wording wording) {
        this.settings = settings;
        this.wording = wording;
    }

    /** A call that failed before anything was done. */
    public Trouble looking(CallFailedException failure) {
        return new Trouble(
                Optional.empty(),
                Optional.of(failure.call()),
                words(failure),
                List.of(advice(failure).orElse("Nothing has been changed; run the command again.")),
                Optional.empty());
    }

    /** An action that failed while a plan was applied. */
    public Trouble applying(Applied applied, String goal) {
        Applied.Failure failure = applied.failures().get(0);
        String resource = failure.action().id().toString();
        List<String> steps = new ArrayList<>();
        if (failure.reason() instanceof CallFailedException call) {
            advice(call).ifPresent(steps::add);
            steps.add("Then run it again: " + wording.commandIn(settings, goal) + " goes on from what is there.");
            return new Trouble(
                    Optional.of(resource), Optional.of(call.call()), words(call), steps, Optional.of(applied));
        }
        steps.add("This is a mistake of the deployer: please report it with the output of this run.");
        return new Trouble(
                Optional.of(resource),
                Optional.empty(),
                String.valueOf(failure.reason().getMessage()),
                steps,
                Optional.of(applied));
    }

    public Trouble locked(Lock.Holder holder) {
        long left = Math.max(1, ChronoUnit.MINUTES.between(Instant.now(), holder.expires()) + 1);
        return Trouble.of(
                "Another deployment of %s is under way: %s, since %s. Nothing has been changed."
                        .formatted(
                                settings.names().prefix(),
                                holder.owner(),
                                holder.since().truncatedTo(ChronoUnit.SECONDS)),
                "Wait for its end and run the command again.",
                "If it was killed on another machine, its lock can be taken in " + left + " min, or at once with "
                        + wording.commandIn(settings, "deploy", "unlock") + ".");
    }

    public Trouble lockNotReleased(CallFailedException failure) {
        return new Trouble(
                Optional.of("lock of " + settings.names().prefix()),
                Optional.of(failure.call()),
                words(failure),
                List.of(
                        "Everything else was done, but the lock could not be given back.",
                        "Run the command again: it takes the lock over and gives it back."),
                Optional.empty());
    }

    public Trouble refused(RefusedException refused) {
        List<String> steps = new ArrayList<>();
        refused.refusals().forEach(refusal -> steps.addAll(steps(refusal)));
        Refusal first = refused.refusals().get(0);
        String more =
                refused.refusals().size() > 1 ? " (and " + (refused.refusals().size() - 1) + " more)" : "";
        return new Trouble(
                Optional.of(first.resource() + more),
                Optional.empty(),
                "cannot be deployed as it is. Nothing has been changed.",
                steps,
                Optional.empty());
    }

    private List<String> steps(Refusal refusal) {
        ResourceId id = refusal.resource();
        return switch (refusal.reason()) {
            case NOT_OWNED ->
                List.of(
                        id + " exists already and does not belong to " + settings.app() + " in " + settings.env() + ".",
                        "  To adopt it, tag it " + Names.APP_TAG + "=" + settings.app() + " and " + Names.ENV_TAG + "="
                                + settings.env() + adoption(id),
                        "  To leave it alone, choose another app or environment: " + wording.command("deploy", "env=…")
                                + ".");
            case TYPE_FIXED ->
                List.of(id + " cannot change between STANDARD and EXPRESS; give the workflow another name.");
        };
    }

    private static String adoption(ResourceId id) {
        return switch (id.type()) {
            case FUNCTION -> ": aws lambda tag-resource.";
            case ROLE -> ": aws iam tag-role --role-name " + id.name() + ".";
            case LOG_GROUP -> ": aws logs tag-resource.";
            case STATE_MACHINE -> ": aws stepfunctions tag-resource.";
            case HTTP_API -> ": aws apigatewayv2 tag-resource.";
            case SCHEDULE_GROUP -> ": aws scheduler tag-resource.";
            case ARTIFACT -> ": aws s3api put-bucket-tagging.";
            default -> ".";
        };
    }

    private Optional<String> advice(CallFailedException failure) {
        if (failure.isOneOf(DENIED)) {
            return Optional.of("The credentials may not do this: grant them " + failure.call()
                    + ", or use others with "
                    + wording.command("deploy", "profile=…") + ".");
        }
        if (failure.isOneOf(CREDENTIALS) || mentions(failure, "credentials")) {
            return Optional.of("Sign in again or choose credentials: AWS_PROFILE, AWS_ACCESS_KEY_ID, or "
                    + wording.command("deploy", "profile=…") + ".");
        }
        if (mentions(failure, "region")) {
            return Optional.of("Name the region: AWS_REGION or " + wording.command("deploy", "region=…") + ".");
        }
        if (failure.status() == 0 && settings.endpoint().isPresent()) {
            return Optional.of(
                    "Is something listening at " + settings.endpoint().get() + "?");
        }
        return Optional.empty();
    }

    private static boolean mentions(CallFailedException failure, String word) {
        return failure.status() == 0
                && failure.code().isEmpty()
                && failure.getMessage().toLowerCase(Locale.ROOT).contains(word);
    }

    private static String words(CallFailedException failure) {
        return failure.code().isEmpty() ? failure.getMessage() : failure.code() + ": " + failure.getMessage();
    }
}

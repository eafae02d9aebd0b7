import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Date;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;
import org.verapdf.pdfa.validation.profiles.ErrorArgument;
import org.verapdf.pdfa.validation.profiles.ErrorArgumentImpl;
import org.verapdf.pdfa.validation.profiles.Profiles;
import org.verapdf.pdfa.validation.profiles.Rule;
import org.verapdf.pdfa.validation.profiles.ValidationProfile;
import org.verapdf.pdfa.validation.profiles.Variable;
import org.w3c.dom.Element;

/**
 * Holds PDF files against a standard, all of them in one run of the virtual machine.
 *
 * <p>Arguments: {@code FLAVOUR[,FLAVOUR] FILE...}, a flavour being 2a, ua1 and so on; further flavours
 * for further files may follow after {@code --}. Prints a line for each file and flavour, and below a failure the rules with their clauses and the first places.
 *
 * <p>Exit status: 0 every file conforms, 1 one does not (or is no PDF at all), 2 nothing was checked.
 */
final class Conformance {
    private static final int PLACES_PER_RULE = 3;

    public static void main(String[] args) {
        try {
            System.exit(run(args));
        } catch (Exception | LinkageError cause) {
            System.err.println("could not check: " + cause);
            System.exit(2);
        }
    }

    private static int run(String[] args) throws Exception {
        if (args.length < 2) {
            throw new IllegalArgumentException("FLAVOUR[,FLAVOUR] FILE...");
        }
        // The parser logs every oddity it meets. Only the rules decide here.
        LogManager.getLogManager().getLogger("").setLevel(Level.OFF);
        VeraGreenfieldFoundryProvider.initialise();
        boolean conforms = true;
        List<ValidationProfile> profiles = profiles(args[0]);
        for (int at = 1; at < args.length; at++) {
            if (args[at].equals("--")) {
                profiles = profiles(args[++at]);
                continue;
            }
            for (ValidationProfile profile : profiles) {
                conforms &= conforms(Path.of(args[at]), profile);
            }
        }
        return conforms ? 0 : 1;
    }

    private static List<ValidationProfile> profiles(String ids) throws Exception {
        List<ValidationProfile> profiles = new ArrayList<>();
        for (String id : ids.split(",")) {
            profiles.add(Shipped.profile(flavour(id)));
        }
        return profiles;
    }

    private static PDFAFlavour flavour(String id) {
        return Stream.of(PDFAFlavour.values())
                .filter(it -> it.getId().equalsIgnoreCase(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("unknown flavour " + id));
    }

    private static boolean conforms(Path file, ValidationProfile profile) throws Exception {
        ValidationResult result;
        try (var bytes = Files.newInputStream(file);
                var parser = Foundries.defaultInstance().createParser(bytes, profile.getPDFAFlavour());
                // No end after so many failures; passed checks are counted, not kept.
                var validator = Foundries.defaultInstance()
                        .createValidator(profile, -1, false, true, false)) {
            result = validator.validate(parser);
        } catch (IOException cause) {
            throw cause;
        } catch (Exception cause) {
            System.out.printf("FAIL %-4s %s: %s%n", profile.getPDFAFlavour().getId(), file, cause);
            return false;
        }
        // A validator that had no rules finds no fault.
        if (profile.getRules().isEmpty() || result.getTotalAssertions() == 0) {
            throw new IllegalStateException("the validator made no checks on " + file);
        }
        System.out.printf(
                "%s %-4s %s: %d rules, %d checks%n",
                result.isCompliant() ? "PASS" : "FAIL",
                profile.getPDFAFlavour().getId(),
                file,
                profile.getRules().size(),
                result.getTotalAssertions());
        if (!result.isCompliant()) {
            explain(result);
        }
        return result.isCompliant();
    }

    private static void explain(ValidationResult result) {
        Map<String, List<TestAssertion>> broken = result.getTestAssertions().stream()
                .filter(it -> it.getStatus() == TestAssertion.Status.FAILED)
                .collect(Collectors.groupingBy(
                        it -> it.getRuleId().getClause() + "-" + it.getRuleId().getTestNumber(),
                        TreeMap::new,
                        Collectors.toList()));
        broken.forEach((rule, places) -> {
            String message = places.get(0).getMessage().strip().replaceAll("\\s+", " ");
            System.out.printf("  %s: %s%n", rule, message);
            places.stream()
                    .limit(PLACES_PER_RULE)
                    .forEach(it -> System.out.printf("    at %s%n", it.getLocation().getContext()));
        });
    }

    /**
     * The profiles inside the jar. veraPDF reads them with JAXB, which this jar is built without, and
     * then has silently none; so they are read here, whole, with what the JDK has.
     */
    private static final class Shipped {
        static ValidationProfile profile(PDFAFlavour flavour) throws Exception {
            String name = flavour.name().replace('_', '-').replaceFirst("-([A-Z])$", "$1");
            String path = "org/verapdf/pdfa/validation/" + name + ".xml";
            try (InputStream xml = Shipped.class.getClassLoader().getResourceAsStream(path)) {
                if (xml == null) {
                    throw new IOException("the jar has no " + path);
                }
                Element root = DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(xml)
                        .getDocumentElement();
                Set<Rule> rules = new LinkedHashSet<>();
                for (Element it : list(root, "rule")) {
                    rules.add(rule(it));
                }
                Set<Variable> variables = new LinkedHashSet<>();
                for (Element it : list(root, "variable")) {
                    variables.add(Profiles.variableFromValues(
                            it.getAttribute("name"),
                            it.getAttribute("object"),
                            text(it, "defaultValue"),
                            text(it, "value")));
                }
                var details = Profiles.profileDetailsFromValues(name, name, "veraPDF", new Date(0));
                return Profiles.profileFromValues(flavour, details, "", rules, variables);
            }
        }

        private static Rule rule(Element rule) {
            Element id = list(rule, "id").get(0);
            List<ErrorArgument> arguments = new ArrayList<>();
            for (Element it : list(rule, "argument")) {
                String name = it.hasAttribute("name") ? it.getAttribute("name") : null;
                arguments.add(ErrorArgumentImpl.fromValues(it.getTextContent(), name, null));
            }
            return Profiles.ruleFromValues(
                    Profiles.ruleIdFromValues(
                            PDFAFlavour.Specification.valueOf(id.getAttribute("specification")),
                            id.getAttribute("clause"),
                            Integer.parseInt(id.getAttribute("testNumber"))),
                    rule.getAttribute("object"),
                    Boolean.parseBoolean(rule.getAttribute("deferred")),
                    rule.getAttribute("tags"),
                    text(rule, "description"),
                    text(rule, "test"),
                    Profiles.errorFromValues(text(rule, "message"), arguments),
                    List.of());
        }

        private static List<Element> list(Element within, String tag) {
            var nodes = within.getElementsByTagName(tag);
            return IntStream.range(0, nodes.getLength()).mapToObj(it -> (Element) nodes.item(it)).toList();
        }

        private static String text(Element within, String tag) {
            List<Element> found = list(within, tag);
            return found.isEmpty() ? "" : found.get(0).getTextContent();
        }
    }
}

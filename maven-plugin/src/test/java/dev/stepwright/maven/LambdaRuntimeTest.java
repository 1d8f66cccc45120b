package dev.stepwright.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import org.apache.maven.model.Build;
import org.apache.maven.model.Model;
import org.apache.maven.model.Plugin;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3DomBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LambdaRuntimeTest {

    @ParameterizedTest
    @CsvSource({"8, java17", "17, java17", "18, java21", "21, java21", "24, java25", "25, java25"})
    void isTheOldestThatKnowsTheClassFiles(int release, String runtime) throws Exception {
        assertThat(LambdaRuntime.forRelease(release)).isEqualTo(runtime);
    }

    @Test
    void saysWhichReleasesThereAre() {
        assertThatThrownBy(() -> LambdaRuntime.forRelease(26))
                .hasMessage("The project compiles for Java 26, which no Lambda runtime runs."
                        + " Set maven.compiler.release to one of [17, 21, 25].");
    }

    @Test
    void followsTheCompilerPluginBeforeTheProperties() throws Exception {
        assertThat(LambdaRuntime.of(project("<configuration><release>21</release></configuration>"), "17", null))
                .isEqualTo("java21");
        assertThat(LambdaRuntime.of(
                        project("<configuration><parameters>true</parameters></configuration>"), null, "25"))
                .isEqualTo("java25");
        assertThat(LambdaRuntime.of(new MavenProject(new Model()), null, null)).isEqualTo("java17");
    }

    private static MavenProject project(String configuration) throws Exception {
        Plugin compiler = new Plugin();
        compiler.setArtifactId("maven-compiler-plugin");
        compiler.setConfiguration(Xpp3DomBuilder.build(new StringReader(configuration)));
        Build build = new Build();
        build.addPlugin(compiler);
        Model model = new Model();
        model.setBuild(build);
        return new MavenProject(model);
    }
}

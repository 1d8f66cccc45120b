package dev.stepwright.compiler.bill;

import dev.stepwright.compiler.graph.Catcher;
import dev.stepwright.compiler.graph.Exit;
import dev.stepwright.compiler.graph.Reading;
import dev.stepwright.compiler.graph.StateNode;
import java.util.List;

/**
 * The ways out of a state, apart by what leads there.
 *
 * @param planned the ways that the state takes when nothing fails
 * @param caught the ways of its catchers
 */
record Ways(List<Exit> planned, List<Exit> caught) {

    static Ways of(StateNode node) {
        List<Exit> caught =
                catchers(node).stream().map(catcher -> (Exit) catcher.exit()).toList();
        List<Exit> all = Reading.of(node).exits();
        // Catchers come last.
        return new Ways(all.subList(0, all.size() - caught.size()), caught);
    }

    private static List<Catcher> catchers(StateNode node) {
        return node.accept(new StateNode.Visitor<List<Catcher>>() {
            @Override
            public List<Catcher> task(StateNode.TaskNode task) {
                return task.catchers();
            }

            @Override
            public List<Catcher> assign(StateNode.AssignNode assign) {
                return List.of();
            }

            @Override
            public List<Catcher> choice(StateNode.ChoiceNode choice) {
                return List.of();
            }

            @Override
            public List<Catcher> wait(StateNode.WaitNode wait) {
                return List.of();
            }

            @Override
            public List<Catcher> map(StateNode.MapNode map) {
                return map.catchers();
            }

            @Override
            public List<Catcher> parallel(StateNode.ParallelNode parallel) {
                return parallel.catchers();
            }

            @Override
            public List<Catcher> succeed(StateNode.SucceedNode succeed) {
                return List.of();
            }

            @Override
            public List<Catcher> fail(StateNode.FailNode fail) {
                return List.of();
            }
        });
    }
}

import { BaseSequencer, type TestSpecification } from "vitest/node";

/** Runs the files first that need a process of their own: a process that files share would end before each of them, and begin anew after it. */
export default class AloneFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const isAlone = ({ project }: TestSpecification): boolean => project.config.isolate;
    return [...sorted.filter(isAlone), ...sorted.filter((file) => !isAlone(file))];
  }
}

/** Keeps git from running monitors and hooks. Filters that a person has configured run as they do for `git status`. */
export const gitSettings: readonly string[] = ['-c', 'core.fsmonitor=false', '-c', 'core.hooksPath=/dev/null'];

/** The environment without the variables that hooks set to point git at another repository or index. */
export function gitEnvironment(): NodeJS.ProcessEnv {
  const { GIT_DIR: _dir, GIT_WORK_TREE: _tree, GIT_INDEX_FILE: _index, GIT_PREFIX: _prefix, ...environment } = process.env;
  return { ...environment, GIT_OPTIONAL_LOCKS: '0', LC_ALL: 'C' };
}

import type { FilePath } from '../model/file-path.ts';
import { matchesAny } from './match-glob.ts';

export type RiskLevel = 'high' | 'medium' | 'low';

/** Globs of the configuration; what they say counts more than what is known of every repository. */
export interface RiskSettings {
  readonly high: readonly string[];
  readonly medium: readonly string[];
  readonly low: readonly string[];
}

export interface Risk {
  readonly level: RiskLevel;
  /** What makes it so: the name of a class, or `configuration`; `undefined` for what nothing speaks of. */
  readonly reason: string | undefined;
  readonly glob: string | undefined;
}

interface RiskClass {
  readonly level: RiskLevel;
  readonly reason: string;
  readonly globs: readonly string[];
}

/** What must not change without somebody who looks: the triggers of approval of shahboura/agents-opencode, as paths. */
const classes: readonly RiskClass[] = [
  {
    level: 'high',
    reason: 'workflows',
    globs: ['.github/workflows/**', '.github/actions/**', '.circleci/**', '**/.gitlab-ci.yml', '**/Jenkinsfile', '**/azure-pipelines*.yml'],
  },
  {
    level: 'high',
    reason: 'permissions',
    globs: [
      '**/CODEOWNERS',
      '**/.claude/settings*.json',
      '**/.vscode/mcp.json',
      '**/.mcp.json',
      '**/opencode.json',
      '**/permissions/**',
      '**/permissions.*',
    ],
  },
  { level: 'high', reason: 'destructive', globs: ['**/migrations/**', '**/*.sql', '**/*.tf'] },
  {
    level: 'high',
    reason: 'release',
    globs: ['**/.goreleaser.*', '**/.releaserc*', '**/release.config.*', '**/release/**', '**/publish.*', '**/deploy/**'],
  },
  {
    level: 'high',
    reason: 'secrets',
    globs: [
      '**/.env',
      '**/.env.*',
      '**/*.pem',
      '**/*.key',
      '**/*.p12',
      '**/*.pfx',
      '**/id_rsa*',
      '**/id_ed25519*',
      '**/.npmrc',
      '**/.netrc',
      '**/secrets/**',
      '**/secrets.*',
      '**/credentials.*',
    ],
  },
  {
    level: 'medium',
    reason: 'configuration of agents',
    globs: ['**/primitives.config.json', '**/AGENTS.md', '**/CLAUDE.md', '**/*.agent.md'],
  },
  { level: 'medium', reason: 'sign-in', globs: ['**/{auth,oauth,security,crypto}/**', '**/{auth,oauth,security,crypto}.*'] },
  {
    level: 'medium',
    reason: 'dependencies',
    globs: ['**/package.json', '**/package-lock.json', '**/pyproject.toml', '**/go.mod', '**/Dockerfile'],
  },
];

/** Says of a path, or of a glob that stands for paths, how much may go wrong when it changes. */
export function riskOf({ high, medium, low }: RiskSettings): (path: FilePath) => Risk {
  const own = (
    [
      ['low', low],
      ['high', high],
      ['medium', medium],
    ] as const
  ).map(([level, globs]) => ({ level, reason: 'configuration', globs }));
  const entries = [...own, ...classes].flatMap(({ level, reason, globs }) =>
    globs.map((glob) => ({ level, reason, glob, matches: matchesAny([glob]) })),
  );
  return (path) => {
    const found = entries.find(({ matches }) => matches(path));
    return { level: found?.level ?? 'low', reason: found?.reason, glob: found?.glob };
  };
}

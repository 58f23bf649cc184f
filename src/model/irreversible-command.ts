/** Commands whose effect others see at once, or that nobody can take back. A push to a branch of one's own is neither. */
export const irreversibleCommand = new RegExp(
  [
    String.raw`git push\b[^\r\n;&|]{0,200}?(?:(?:\s--force(?:-with-lease)?|\s-f|\s--tags|\s--mirror|\s--delete)\b|\s(?:main|master|production|release|HEAD:(?:main|master)|v(?:\d|X\b|YYYY)[\w.]*)(?=\s|$|["'\`]))[^\r\n;&|]*`,
    String.raw`(?:npm|pnpm|yarn|yarn npm|bun|cargo|uv|poetry|flit|hatch|flutter pub|dart pub|vsce|ovsx|lerna|changeset|wrangler) publish\b[^\r\n;&|]*`,
    String.raw`(?:twine upload|gem push|dotnet nuget push|nuget push|mvn deploy|helm push|goreleaser release)\b[^\r\n;&|]*`,
    String.raw`gh (?:release create|pr merge|repo delete|release delete|workflow run)\b[^\r\n;&|]*`,
    String.raw`(?:terraform|tofu|terragrunt) (?:apply|destroy)\b[^\r\n;&|]*`,
    String.raw`(?:pulumi|azd) (?:up|down|destroy|deploy|provision)\b[^\r\n;&|]*`,
    String.raw`(?:cdk|sam|sls|serverless|firebase|netlify|fly|flyctl|vercel|wrangler|gcloud app|gcloud run) (?:deploy|destroy|--prod)\b[^\r\n;&|]*`,
    String.raw`kubectl (?:apply|delete|drain|scale|rollout restart)\b[^\r\n;&|]*`,
    String.raw`helm (?:install|upgrade|uninstall|rollback)\b[^\r\n;&|]*`,
    String.raw`az (?:[a-z-]+ ){1,4}(?:delete|purge)\b[^\r\n;&|]*`,
    String.raw`az deployment (?:group|sub|mg|tenant) create\b[^\r\n;&|]*`,
    String.raw`(?:aws [a-z0-9-]+ (?:delete|terminate)-[a-z-]+|aws s3 (?:rm|rb)|aws cloudformation deploy|gcloud (?:[a-z-]+ ){1,4}delete)\b[^\r\n;&|]*`,
    String.raw`(?:prisma migrate (?:deploy|reset)|drop (?:database|schema|table)|truncate table)\b[^\r\n;&|]*`,
  ]
    .map((one) => `(?:${one})`)
    .join('|'),
  'gi',
);

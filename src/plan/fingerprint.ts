import { createHash } from 'node:crypto';
import type { PlanNode } from './plan.ts';

type Described = Omit<PlanNode, 'fingerprint' | 'context' | 'number' | 'index'>;

/**
 * `sha256:…` of what an issue says about a node. Its place in the file, its number, its box and what applies to its files are
 * no part: they change without the work changing.
 */
export function fingerprintOf(node: Described, dependsOn: readonly string[]): string {
  const texts = (lines: readonly { readonly text: string }[]): string[] => lines.map(({ text }) => text);
  const canonical = [
    node.id,
    node.kind,
    node.title,
    node.files.toSorted(),
    node.uses.toSorted(),
    node.exclusive,
    node.priority ?? null,
    node.scope ?? null,
    node.focus ?? null,
    node.owner ?? null,
    node.story ?? null,
    node.phase ?? null,
    texts(node.contracts),
    texts(node.criteria),
    texts(node.contextReferences),
    node.approvals,
    node.requirements,
    dependsOn.toSorted(),
  ];
  return sha256(JSON.stringify(canonical));
}

export function sha256(text: string): string {
  return `sha256:${createHash('sha256').update(text).digest('hex')}`;
}

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runtimes } from '../src/index.ts';

/** When somebody last read what a runtime's makers say: who does it again writes the day here and into the runtime. */
const LAST_READ = '2026-11-21';

/** A page, or a repository on GitHub, perhaps at a commit, and what was read there. */
const source = /^(?:https:\/\/[\w.-]+\.\w+(?:\/\S*)?|[\w.-]+\/[\w.-]+(?:@[\w.-]+)?(?: .+)?)$/;

test('runtimes have ids, titles and files of their own', () => {
  const ids = runtimes.map(({ id }) => id);
  expect(ids).toEqual([...new Set(ids)]);
  expect(new Set(runtimes.map(({ title }) => title)).size).toBe(runtimes.length);
  for (const id of ids) {
    expect(id).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
    expect({ id, file: existsSync(join(import.meta.dirname, `../src/runtimes/${id}.ts`)) }).toEqual({ id, file: true });
  }
});

describe.each(runtimes)('$id', ({ title, sources, verifiedOn, features, limits }) => {
  test('says where its facts come from and when they were read', () => {
    expect(title.trim()).toBe(title);
    expect(title).not.toBe('');
    expect(sources.length).toBeGreaterThan(0);
    expect(new Set(sources).size).toBe(sources.length);
    expect(sources.filter((each) => !source.test(each))).toEqual([]);
    expect(verifiedOn).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(new Date(`${verifiedOn}T00:00:00Z`).toISOString().slice(0, 10)).toBe(verifiedOn);
    expect(verifiedOn >= '2026-01-01' && verifiedOn <= LAST_READ).toBe(true);
  });

  test('has features that fit together', () => {
    const { rules, agents, prompts, skills, onDemand, handoffs } = features;
    const globs = [...rules, ...agents, ...prompts, ...skills];
    expect(rules.length).toBeGreaterThan(0);
    expect(globs.filter((glob) => /^[./]{0,2}\/|\\|\/$|(?:^|\/)\.\.?\/|\s/.test(glob))).toEqual([]);
    for (const list of [rules, agents, prompts, skills]) expect(new Set(list).size).toBe(list.length);
    if (onDemand === 'skill') expect(skills).not.toEqual([]);
    if (handoffs === 'native') expect(agents).not.toEqual([]);
  });

  test('has limits that mean something', () => {
    const places = limits.map(({ of, unit, beyond }) => `${of} ${unit} ${beyond}`);
    expect(new Set(places).size).toBe(places.length);
    for (const limit of limits) {
      expect(Number.isInteger(limit.max) && limit.max > 0).toBe(true);
      expect(limit.source).toMatch(source);
      const has = limit.of.startsWith('skill') ? features.skills : limit.of === 'agent body' ? features.agents : features.rules;
      expect({ limit, has: has.length > 0 }).toEqual({ limit, has: true });
    }
  });
});

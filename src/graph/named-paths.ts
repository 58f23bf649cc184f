import type { Document } from '../model/document.ts';
import { covers, locate } from '../model/span.ts';
import type { Span } from '../model/span.ts';

const exampleName = /(?:^|[-_./])(?:name|example|sample|foo|bar|baz|your|my|some|xxx|topic|placeholder|path\/to)(?:[-_./]|$)/i;

/** Whether a path stands for others: `<name>`, `*`, `{x}`, `[x]`, `$X`, `NAME`, `YYYY`, `my-rules`, `example`, `...`. */
export function isExamplePath(path: string): boolean {
  return /[<>{}*$[\]|…~]|\.{3}|[A-Z]{4,}|(?:^|[-_./])[A-Z]{3}(?:[-_./]|$)/.test(path) || exampleName.test(path);
}

/** What people have on their disks and not in the repository. */
export function isLocalPath(path: string): boolean {
  return /(?:^|\/)(?:node_modules|dist|build|out|target|bin|obj|coverage|vendor|logs?|tmp|temp|cache|data|__pycache__|\.git|\.?venv|\.next|\.[a-z]+_cache|\.env[^/]*|[^/]*\.(?:log|pyc|local(?:\.\w+)?|db|sqlite3?|egg-info))(?:\/|$)/i.test(
    path,
  );
}

const comingOrGoing =
  /\b(?:creat|generat|inject|buil[dt]|writ|sav|output|produc|add|emit|stor|document(?:ed)? (?:it |them |this )?(?:in|decision)|scaffold|cop(?:y|ies)|renam|mov|migrat|replac|remov|delet|deprecat|legacy|former|old|obsolete|optional|future|planned|missing|absent|example|e\.g|for instance|such as|like|if (?:it|they|present|any)|exist|would|could|new|instead|suggest|propos|recommend|should|not|check|first|fallback|overrid|template|your)/i;

/** Whether words say that a file is to come, has gone, need not be there, or serves as an example. */
export function saysItNeedNotExist(words: string): boolean {
  return comingOrGoing.test(words.replace(/`[^`\n]*`/g, ''));
}

/** How many lines above a list or a fence the line that introduces it may stand. */
const reach = 8;
/** Characters of a line to each side that are read: more than a sentence. */
const sight = 400;

/** What is said of a place: its line, the line before in the same paragraph, the line that introduces its list, and its headings. */
export function wordsAround({ text, lineStarts, headings }: Document, span: Span): string {
  const line = locate(lineStarts, span).start.line - 1;
  const startOf = (at: number): number => lineStarts[at] ?? text.length;
  const own = text.slice(Math.max(startOf(line), span.start - sight), Math.min(startOf(line + 1), span.start + sight));
  const above = Array.from({ length: Math.min(reach, line) }, (_, index) => {
    const end = startOf(line - index);
    return text.slice(Math.max(startOf(line - 1 - index), end - sight), end).trimEnd();
  });
  const opensItem = /^[\s>]*(?:[-+*|#`~]|\d+[.)])/.test(text.slice(startOf(line), startOf(line) + sight));
  const introduction = above.find((words) => /[:\uFF1A][*_]*$/.test(words));
  const titles = headings.filter(({ sectionSpan, depth }) => depth > 1 && covers(sectionSpan, span)).map((heading) => heading.text);
  return [own, ...(opensItem ? [] : above.slice(0, 1)), introduction ?? '', ...titles].join('\n');
}

import { describe, expect, test } from 'vitest';
import { symbolLines } from '../src/learn/symbol-lines.ts';

const declared: readonly (readonly [language: string, symbol: string, text: string, first: string])[] = [
  [
    'TypeScript',
    'rotate',
    'import { rotate } from "./a";\nexport async function rotate(x: number) {\n  return x;\n}\nrotate(1);\n',
    'export async function rotate(x: number) {',
  ],
  [
    'TypeScript',
    'Store.get',
    'get(1);\nexport class Store<T> {\n  static get(key: string): T {\n    return this.#map.get(key);\n  }\n}\n',
    'static get(key: string): T {',
  ],
  ['TypeScript', 'rotate', 'export const rotate = (x) => {\n  return x;\n};\n', 'export const rotate = (x) => {'],
  [
    'TypeScript',
    'read',
    'class A {\n  private async read(\n    path: string,\n  ): Promise<string> {\n    return path;\n  }\n}\n',
    'private async read(',
  ],
  ['TypeScript', 'port', 'interface Options {\n  readonly port?: number;\n}\n', 'readonly port?: number;'],
  [
    'Python',
    'Service.rotate',
    'class Service(Base):\n    def rotate(self):\n        return 1\n\n    def other(self):\n        self.rotate()\n',
    'def rotate(self):',
  ],
  ['Python', 'MAX_AGE', 'MAX_AGE: int = 30\nprint(MAX_AGE)\n', 'MAX_AGE: int = 30'],
  [
    'Go',
    'Rotate',
    'func (s *Service) Rotate(ctx context.Context) error {\n\treturn nil\n}\n',
    'func (s *Service) Rotate(ctx context.Context) error {',
  ],
  [
    'Rust',
    'rotate',
    'impl Service {\n    pub(crate) async fn rotate<T>(&self) -> T {\n        todo!()\n    }\n}\n',
    'pub(crate) async fn rotate<T>(&self) -> T {',
  ],
  [
    'Java',
    'rotate',
    'class A {\n    @Override\n    public static Token rotate(Token t)\n    {\n        return t;\n    }\n}\n',
    'public static Token rotate(Token t)',
  ],
  ['C', 'rotate', 'int rotate(int);\nint *rotate(int a) {\n  return 0;\n}\n', 'int *rotate(int a) {'],
  ['C', 'LIMIT', '#define LIMIT 30\nint a = LIMIT;\n', '#define LIMIT 30'],
  ['Ruby', 'rotate', 'class A\n  def self.rotate(x)\n    x\n  end\nend\n', 'def self.rotate(x)'],
  ['shell', 'rotate', 'rotate\nrotate() {\n  echo 1\n}\n', 'rotate() {'],
  ['SQL', 'tokens', 'select * from tokens;\ncreate table tokens (\n  id int\n);\n', 'create table tokens ('],
  ['Kotlin', 'rotate', 'override suspend fun rotate(t: Token): Token = t\n', 'override suspend fun rotate(t: Token): Token = t'],
  ['YAML', 'timeout', 'server:\n  timeout: 30\n', 'timeout: 30'],
];

describe('where a symbol is declared', () => {
  test.each(declared)('%s: %s', (_, symbol, text, first) => {
    const lines = symbolLines(text, symbol);
    expect(lines?.[0]).toBe(first);
    expect(symbolLines(text.replaceAll('\n', '\r\n'), symbol)).toEqual(lines);
  });

  test('a use is no declaration', () => {
    for (const text of [
      'rotate(1);',
      'await rotate(x)',
      'return rotate;',
      '// function rotate() {',
      'import { rotate } from "x";',
      'a.rotate(() => {\n});',
      'if (rotate(x)) {\n}',
    ])
      expect(symbolLines(text, 'rotate'), text).toBeUndefined();
    expect(symbolLines('function rotateAll() {}\nconst rotate$ = 1;', 'rotate')).toBeUndefined();
  });

  test('what stands behind a declaration does not belong to it', () => {
    const block = 'function a() {\n  return 1;\n}';
    expect(symbolLines(`${block}\n\nfunction b() {}\n`, 'a')).toEqual(block.split('\n'));
    expect(symbolLines('def a():\n    if x:\n        y()\n    else:\n        z()\n\nb = 1\n', 'a')).toHaveLength(5);
  });

  test('a long line is passed over at once', () => {
    expect(symbolLines(`function rotate(${'a,'.repeat(2_000_000)}) {}`, 'rotate')).toBeUndefined();
    expect(symbolLines(`${'rotate ('.repeat(240)}\n`.repeat(200), 'rotate')).toBeUndefined();
  });
});

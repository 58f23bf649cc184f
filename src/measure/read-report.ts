import type { ReportForm } from '../model/gate-settings.ts';
import { readCobertura } from './cobertura.ts';
import { readJsonReport } from './json-report.ts';
import { readJUnit } from './junit.ts';
import { readLcov } from './lcov.ts';
import type { Measured } from './measured.ts';
import { loadXmlReader } from './read-xml.ts';

/** What a report of a tool measures. Total: whatever the text, figures or a problem with its place come out. */
export async function readReport(form: ReportForm, text: string): Promise<Measured> {
  if (form === 'lcov') return readLcov(text);
  if (form === 'json') return readJsonReport(text);
  const readXml = await loadXmlReader();
  return form === 'junit' ? readJUnit(text, readXml) : readCobertura(text, readXml);
}

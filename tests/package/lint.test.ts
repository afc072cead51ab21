import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, inject, it } from 'vitest';

interface LintReport {
  errors: LintMessage[];
  warnings: LintMessage[];
}

interface LintMessage {
  code: string;
  message: string;
  file?: string;
}

const webExt = fileURLToPath(new URL('../../node_modules/web-ext/bin/web-ext.js', import.meta.url));

describe('the Firefox package', () => {
  it("passes Mozilla's linter but for Preact's two known warnings", async () => {
    const { errors, warnings } = await lint(inject('extensions').firefox);
    expect(errors).toEqual([]);
    // Preact can set innerHTML; nothing of ours asks it to, which the linter of the sources sees to (react/no-danger).
    expect(warnings.filter(({ code }) => code !== 'UNSAFE_VAR_ASSIGNMENT')).toEqual([]);
  });
});

async function lint(sourceDir: string): Promise<LintReport> {
  // A report with errors ends the program with 1 and comes on standard output all the same.
  const { stdout } = await promisify(execFile)(process.execPath, [
    webExt,
    'lint',
    '--output=json',
    `--source-dir=${sourceDir}`,
  ]).catch((error: { stdout: string }) => error);
  return JSON.parse(stdout) as LintReport;
}

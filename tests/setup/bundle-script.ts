import { build } from 'esbuild';

/** A module of ours and all it imports as one script that a page can run. What it exports becomes `globalThis[name]`. */
export async function bundleScript(path: string, name: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [path],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: name,
    platform: 'browser',
    target: 'chrome137',
    define: { 'import.meta.env': '{}' },
  });
  const [file] = outputFiles;
  if (!file) throw new Error(`nothing was built of ${path}`);
  return file.text;
}

// `npm run bench`: what reading costs, as ratios within one run, printed as a Markdown table.

async function main(): Promise<void> {
  process.stdout.write('| what | against | ratio |\n| --- | --- | --- |\n');
}

await main();

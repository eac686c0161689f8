// @ts-check
/** @typedef {{ title: string, message: string }} Failure */

const MOST_LINES = 6;
const LONGEST_LINE = 200;

/**
 * What failed in a report of vitest (`--reporter=json`), files that could not be read included.
 *
 * @param {{ testResults?: { name: string, status?: string, message?: string, assertionResults?: { status: string, fullName: string, failureMessages?: string[] }[] }[] }} report
 * @returns {Failure[]}
 */
export function failuresOfVitest(report) {
  return (report.testResults ?? []).flatMap((file) => {
    const failed = (file.assertionResults ?? []).filter((each) => each.status === 'failed');
    if (failed.length === 0 && file.status === 'failed')
      return [{ title: file.name, message: short(file.message) }];
    return failed.map((each) => ({
      title: `${file.name} › ${each.fullName}`,
      message: short(each.failureMessages?.[0]),
    }));
  });
}

/**
 * What failed in a report of Playwright (`json`), errors outside of any test included.
 *
 * @param {PlaywrightReport} report
 * @returns {Failure[]}
 *
 * @typedef {{ errors?: { message?: string }[], suites?: Suite[] }} PlaywrightReport
 * @typedef {{ suites?: Suite[], specs?: { title: string, file: string, line: number, tests: { projectName: string, status: string, results: { error?: { message?: string } }[] }[] }[] }} Suite
 */
export function failuresOfPlaywright(report) {
  /** @param {Suite} suite @returns {Failure[]} */
  const inSuite = (suite) => [
    ...(suite.suites ?? []).flatMap(inSuite),
    ...(suite.specs ?? []).flatMap(({ title, file, line, tests }) =>
      tests
        .filter(({ status }) => status === 'unexpected')
        .map(({ projectName, results }) => ({
          title: `${file}:${line} [${projectName}] › ${title}`,
          message: short(results.find(({ error }) => error)?.error?.message),
        })),
    ),
  ];
  return [
    ...(report.errors ?? []).map(({ message }) => ({
      title: 'outside of any test',
      message: short(message),
    })),
    ...(report.suites ?? []).flatMap(inSuite),
  ];
}

/** The first lines that say something, without colours. @param {string | undefined} message */
function short(message) {
  return (message ?? '')
    .replace(new RegExp(`${String.fromCharCode(27)}\\[[\\d;]*m`, 'g'), '')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .slice(0, MOST_LINES)
    .map((line) => (line.length > LONGEST_LINE ? `${line.slice(0, LONGEST_LINE)} …` : line))
    .join('\n');
}

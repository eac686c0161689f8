// @ts-check
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

/**
 * Makes sure of the browser, the Chinese fonts and the PostgreSQL server that the tests use.
 *
 * As root on Debian it installs what is missing; otherwise it says what is needed, and the tests
 * that need it fail (browser) or are counted as skipped (PostgreSQL).
 */
export function ensureTestTools() {
  const missing = [
    hasChromium() ? '' : 'chromium',
    hasChineseFont() ? '' : 'fonts-noto-cjk',
    hasPostgres() ? '' : 'postgresql',
  ].filter(Boolean);
  if (missing.length === 0) return;
  if (process.getuid?.() !== 0 || !isInstalled('apt-get')) {
    console.log(
      `测试还需要 The tests also need: ${missing.join(', ')} (apt-get install ${missing.join(' ')}; ` +
        'or set CHROMIUM_PATH to a Chromium of your own)',
    );
    return;
  }
  console.log(`安装测试工具 Installing ${missing.join(', ')} …`);
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (/** @type {string[]} */ ...parameters) =>
    spawnSync('apt-get', ['-qq', ...parameters], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: environment,
    }).status === 0;
  const install = () => apt('install', '-y', '--no-install-recommends', ...missing);
  if (!apt('update') || !install()) {
    console.log(`安装没有成功 Could not install ${missing.join(', ')}; going on without`);
  }
}

function hasChromium() {
  const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
  return [process.env.CHROMIUM_PATH ?? '', ...places].some(
    (place) => place && fs.existsSync(place),
  );
}

function hasChineseFont() {
  if (process.platform !== 'linux') return true;
  if (fs.existsSync('/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc')) return true;
  const found = spawnSync('fc-list', [':lang=zh-cn'], { encoding: 'utf8' });
  return found.status === 0 && found.stdout.trim() !== '';
}

function hasPostgres() {
  const debian = '/usr/lib/postgresql';
  const versions = fs.existsSync(debian) ? fs.readdirSync(debian) : [];
  return (
    versions.some((version) => fs.existsSync(path.join(debian, version, 'bin/initdb'))) ||
    (isInstalled('initdb') && isInstalled('postgres'))
  );
}

/** @param {string} command */
function isInstalled(command) {
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  return folders.some((folder) => fs.existsSync(path.join(folder, command)));
}

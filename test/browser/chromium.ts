import { existsSync } from 'node:fs';

/** Where browsers are installed; AURUM_CHROMIUM names another one. */
const PLACES = [
  process.env['AURUM_CHROMIUM'] ?? '',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** Path of an installed Chromium, undefined where there is none. */
export function installedChromium(): string | undefined {
  return PLACES.find((path) => path !== '' && existsSync(path));
}

import { join } from 'node:path';
import { installOnDebian, onPath, starts } from './programs.mjs';

/** What a Firefox under test is started with: no calls home. */
export const firefoxPrefs = {
  'app.normandy.enabled': false,
  'browser.safebrowsing.update.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'data:,',
};

/** The path of a Firefox that starts: FIREFOX_PATH, else one in the usual places; undefined when there is none. */
export function findFirefox() {
  return process.env.FIREFOX_PATH || usualPlaces().find(starts);
}

/** Finds Firefox, or installs it on Debian as root. Undefined when it could not be had. */
export async function ensureFirefox() {
  if (!findFirefox()) await installOnDebian('Firefox', ['firefox-esr'], { bare: true });
  return findFirefox();
}

function usualPlaces() {
  if (process.platform === 'darwin') return ['/Applications/Firefox.app/Contents/MacOS/firefox'];
  if (process.platform === 'win32') {
    const { PROGRAMFILES, 'PROGRAMFILES(X86)': programFiles86 } = process.env;
    return [PROGRAMFILES, programFiles86].flatMap((folder) => (folder ? [join(folder, 'Mozilla Firefox', 'firefox.exe')] : []));
  }
  return onPath('firefox-esr', 'firefox');
}

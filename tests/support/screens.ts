import type { CDPSession, Page } from '@playwright/test';

export const DESKTOP = { width: 1440, height: 900 };
export const PHONE = { width: 390, height: 844 };

/** Turns the screen of a page into a phone's or back into a desktop's while the page stays open. */
export type Screens = {
  /**
   * Does something to the page as it is on a phone and then on a desktop, which it is left on. Only to look: a page that
   * is turned while it stands was once seen to draw no further frames, which a click waits for; go to another next.
   */
  each: (look: (screen: { width: number }) => Promise<void>) => Promise<void>;
};

/**
 * For tests that look at one page at both widths without loading it twice: what a phone is to the page (width, meta
 * viewport, density, touch) is the same as in Playwright's own emulation. For a page in a desktop's context.
 */
export async function screensOf(page: Page): Promise<Screens> {
  const session: CDPSession = await page.context().newCDPSession(page);
  const turn = async (phone: boolean) => {
    const { width, height } = phone ? PHONE : DESKTOP;
    await session.send('Emulation.setTouchEmulationEnabled', { enabled: phone });
    await session.send('Emulation.setDeviceMetricsOverride', {
      width,
      height,
      screenWidth: width,
      screenHeight: height,
      deviceScaleFactor: phone ? 2 : 1,
      mobile: phone,
    });
  };
  return {
    each: async (look) => {
      for (const phone of [true, false]) {
        await turn(phone);
        // from its top, or what the bar half covers would hang on how far the other screen had scrolled; and what
        // listens to the width has followed it by the second frame
        await page.evaluate(() => {
          window.scrollTo({ top: 0, behavior: 'instant' });
          return new Promise<void>((done) => {
            requestAnimationFrame(() => requestAnimationFrame(() => done()));
            setTimeout(done, 1_000);
          });
        });
        await look(phone ? PHONE : DESKTOP);
      }
    },
  };
}

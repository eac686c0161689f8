import { getRequestConfig } from 'next-intl/server';
import { getServices } from '../services';
import { loadMessages } from './load-messages';
import { readLocale } from './read-locale';

/** What next-intl needs for one request: language, messages, the clinic's time zone. */
export default getRequestConfig(async () => {
  const locale = await readLocale();
  const { environment, clock, logger } = await getServices();
  return {
    locale,
    messages: loadMessages(locale),
    timeZone: environment.timeZone,
    now: clock.now(),
    onError: (error) => logger.error({ from: 'messages', code: error.code }, error.message),
    getMessageFallback: ({ namespace, key }) => [namespace, key].filter(Boolean).join('.'),
  };
});

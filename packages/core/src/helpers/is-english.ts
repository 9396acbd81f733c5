/** Which locales have the words that this library knows by itself. */

/** @returns whether it is English as written in the United States, without any wish of its own */
export const isEnglish = (locale: string): boolean => locale === 'en' || locale === 'en-US'

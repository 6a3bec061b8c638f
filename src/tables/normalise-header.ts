/**
 * What two spellings of a header must share to name the same field: letters and digits, any case,
 * so that "Close Date", "close_date" and the custom field "CloseDate__c" meet.
 */
export const normaliseHeader = (header: string): string =>
  header
    .normalize("NFKC")
    .trim()
    .replace(/__c$/iu, "")
    .toUpperCase()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "");

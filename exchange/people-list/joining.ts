// The word before the last name of a list, in the languages that reports come in.

/** Words that stand between the last two names of a list. */
const joining = '(?:and|as well as|&|et|und|и|а также|та|і|va|ва|ve|və|және|жана|و)';
/** Between two names, with the white space around it. */
export const joiningWord = new RegExp(String.raw`\s+${joining}\s+`, 'u');
/** In front of a name. */
export const joinsBefore = new RegExp(String.raw`^${joining}\s+`, 'u');
/** Behind a name. */
export const joinsAfter = new RegExp(String.raw`\s+${joining}$`, 'u');

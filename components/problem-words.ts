import type { Problem, ProblemCode } from '../utils/dataset/checking/problem';
import { isTellable, refusalSentence } from './refusal-sentence';
import type { MessageKey, Strings } from './strings';

/** Only publishers see these, on the command line. */
type OnCommandLine = 'other-pack' | 'revision-not-raised';

/**
 * What is wrong and what to write instead, in the language of the interface. What a file itself holds, names of its
 * fields, and what a library says of broken JSON stay as they are.
 */
export function problemInWords({ code, params, message }: Problem, strings: Strings): string {
  const { t, locale } = strings;
  if (code === 'other-pack' || code === 'revision-not-raised') return message;
  const { refusal } = params;
  if (code === 'manifest-refused' && isTellable(refusal)) {
    return t('problemManifestRefused', refusalSentence({ reason: refusal, params }, strings));
  }
  const [key, ...names] = messages[code];
  const numbers = new Intl.NumberFormat(locale);
  const filled = names.map((name) => {
    const value = params[name] ?? '';
    if (typeof value === 'number') return numbers.format(value);
    const term = terms[value];
    return term === undefined ? placeInWords(value, strings) : t(term);
  });
  return t(key, ...filled);
}

/** Where a problem is: the number of a line in words, and names of fields as they are. */
export function placeInWords(path: string, { t }: Strings): string {
  return path.replace(/(?<=^|, )line (\d+)/, (_, number: string) => t('problemLine', number));
}

/** The message for a code, and what it takes of the problem's parameters, in the order of its places. */
export const messages: Record<Exclude<ProblemCode, OnCommandLine>, [MessageKey, ...string[]]> = {
  'file-too-long': ['problemFileTooLong'],
  'empty-file': ['problemEmptyFile'],
  'unknown-format': ['problemUnknownFormat'],
  'utf-16': ['problemUtf16'],
  'packed-twice': ['problemPackedTwice'],
  'other-files': ['problemOtherFiles', 'name'],
  spreadsheet: ['problemSpreadsheet'],
  'lines-name': ['problemLinesName'],
  'files-too-many': ['problemFilesTooMany', 'max'],
  'folder-wanted': ['problemFolderWanted'],
  'not-json': ['problemNotJson', 'detail'],
  'not-a-dataset': ['problemNotADataset'],
  'newer-format': ['problemNewerFormat', 'format'],
  'too-deep': ['problemTooDeep', 'max'],
  'too-many': ['problemTooMany', 'max'],
  'more-problems': ['problemMoreProblems', 'count'],
  'duplicate-key': ['problemDuplicateKey', 'key'],
  'forbidden-key': ['problemForbiddenKey', 'key'],
  'unknown-key': ['problemUnknownKey', 'key', 'count'],
  missing: ['problemMissing', 'key'],
  'wrong-type': ['problemWrongType', 'expected', 'received'],
  null: ['problemNull', 'expected'],
  'too-short': ['problemTooShort', 'min'],
  'too-long': ['problemTooLong', 'max'],
  'too-few': ['problemTooFew', 'min'],
  'not-one-of': ['problemNotOneOf', 'allowed'],
  'out-of-range': ['problemOutOfRange', 'range'],
  id: ['problemId'],
  'pack-id': ['problemPackId'],
  language: ['problemLanguage'],
  'language-en': ['problemLanguageEn'],
  country: ['problemCountry'],
  date: ['problemDate'],
  'dates-order': ['problemDatesOrder'],
  address: ['problemAddress'],
  identity: ['problemIdentity'],
  domain: ['problemDomain'],
  scope: ['problemScope'],
  iptc: ['problemIptc'],
  blank: ['problemBlank'],
  'hidden-characters': ['problemHiddenCharacters', 'characters'],
  'broken-text': ['problemBrokenText'],
  'piled-marks': ['problemPiledMarks', 'max'],
  'mixed-scripts': ['problemMixedScripts', 'word'],
  'duplicate-id': ['problemDuplicateId', 'id', 'first'],
  unresolved: ['problemUnresolved', 'id', 'what'],
  'chain-end': ['problemChainEnd', 'outlet'],
  'reference-cut': ['problemReferenceCut', 'id', 'what'],
  'edit-uid': ['problemEditUid'],
  'no-rows': ['problemNoRows'],
  'rows-too-many': ['problemRowsTooMany', 'max'],
  'quote-open': ['problemQuoteOpen'],
  'wrong-encoding': ['problemWrongEncoding', 'encoding'],
  'column-wanted': ['problemColumnWanted', 'field'],
  'cells-too-many': ['problemCellsTooMany', 'cells', 'columns'],
  'cell-empty': ['problemCellEmpty', 'field'],
  'date-written': ['problemDateWritten', 'text'],
  'date-no-year': ['problemDateNoYear', 'text', 'example'],
  'date-two-ways': ['problemDateTwoWays', 'text', 'one', 'other'],
  'kind-word': ['problemKindWord', 'text', 'allowed'],
  'stance-word': ['problemStanceWord', 'text', 'allowed'],
  'number-word': ['problemNumberWord', 'text', 'range'],
  'stance-without-target': ['problemStanceWithoutTarget'],
  'several-named': ['problemSeveralNamed', 'name', 'what', 'ids'],
  'same-row': ['problemSameRow', 'first'],
  'row-edited': ['problemRowEdited', 'id'],
  'manifest-refused': ['problemManifestRefused', 'reason'],
  'not-a-feed': ['problemNotAFeed'],
  duration: ['problemDuration'],
  instant: ['problemInstant'],
  'public-key': ['problemPublicKey'],
  signature: ['problemSignature'],
  hash: ['problemHash'],
  'feed-address': ['problemFeedAddress'],
  'feed-field': ['problemFeedField', 'key'],
  'no-records': ['problemNoRecords'],
  'file-missing': ['problemFileMissing'],
  'file-unreadable': ['problemFileUnreadable', 'detail'],
  'file-length': ['problemFileLength', 'expected'],
  'file-hash': ['problemFileHash'],
  'bytes-too-many': ['problemBytesTooMany', 'max'],
  'line-too-long': ['problemLineTooLong', 'max'],
  'not-everything': ['problemNotEverything'],
  'everything-cut': ['problemEverythingCut'],
  'everything-line': ['problemEverythingLine'],
  'not-gzip': ['problemNotGzip', 'detail'],
  'wrong-header': ['problemWrongHeader', 'expected'],
  'record-count': ['problemRecordCount', 'records', 'expected'],
  'record-order': ['problemRecordOrder'],
  'delta-misfit': ['problemDeltaMisfit', 'what', 'id'],
  'content-hash': ['problemContentHash'],
};

/** What stands in the parameters in English, by checks that know no other language. */
const terms: Record<string, MessageKey | undefined> = {
  text: 'problemTermText',
  'text in quotes': 'problemTermQuotedText',
  'a number': 'problemTermNumber',
  'a whole number': 'problemTermWholeNumber',
  'true or false': 'problemTermTrueOrFalse',
  'a boolean': 'problemTermTrueOrFalse',
  'a list': 'problemTermList',
  'a list in square brackets': 'problemTermBracketedList',
  'not a list': 'problemTermNoList',
  'an object': 'problemTermObject',
  'an object in curly brackets': 'problemTermBracedObject',
  'a list of objects': 'problemTermObjects',
  'one of the known words': 'problemTermKnownWord',
  'another value': 'problemTermOther',
  'something else': 'problemTermElse',
  actor: 'optionsEntityActor',
  person: 'optionsEntityActor',
  position: 'optionsEntityPosition',
  topic: 'optionsEntityTopic',
  source: 'optionsEntitySource',
  outlet: 'optionsEntityOutlet',
  people: 'optionsPeople',
  topics: 'optionsTopics',
  outlets: 'optionsOutlets',
  sources: 'optionsSources',
};

// The English sentence for each problem; placeholders and plural endings as i18next writes them.

export const problemWords = {
  'too-long':
    'Could not read {{file}}: it has {{length}} characters, and Vigil reads up to {{limit}} at once. Nothing was imported. Split it and import the parts one by one.',
  'too-many':
    'Could not read {{file}}: it has more than {{limit}} records. Nothing was imported. Split it and import the parts one by one.',
  'case-full':
    'Could not add everybody in {{file}}: a case holds up to {{limit}} people. Nothing was imported. Import them in parts, each into a case of its own.',
  'id-taken':
    'Could not import {{file}}: its record {{id}} is of another type than the one stored under that id. Nothing was imported. Check where the file comes from.',
  'original-differs':
    'Could not import {{file}}: its original {{id}} is not the one that was captured here, and an original never changes. Nothing was imported. Check where the file comes from.',
  'not-a-list':
    'Could not read {{file}}: it does not begin with “[”, as a JSON list does. Nothing was imported. Choose a file that Vigil exported, or a list of people as JSON.',
  malformed:
    'Could not read line {{line}} of {{file}}: it is not well-formed JSON. Nothing was imported. Correct the line, or export the file again.',
  truncated:
    'Could not read {{file}}: it breaks off at line {{line}}. Nothing was imported. Copy the whole file again, or use an earlier one.',
  'not-vigil':
    'Could not read {{file}}: its first record is not the manifest of a Vigil file. Nothing was imported. Choose a file that Vigil exported.',
  'newer-version':
    'Could not read {{file}}: it has format version {{version}}, and this Vigil reads up to {{known}}. Nothing was imported. Update Vigil, then import the file again.',
  'unknown-type':
    'Could not read line {{line}} of {{file}}: expected a source, clip, person, case or fact. Nothing was imported. Correct the line or leave it out.',
  'not-a-person':
    'Could not read line {{line}} of {{file}}: expected a person with “id” and “name”. Nothing was imported. Correct the line or leave it out.',
  'field-missing':
    'Could not read line {{line}} of {{file}}: “{{field}}” is missing. Nothing was imported. Add it, or export the file again.',
  'field-unknown':
    'Could not read line {{line}} of {{file}}: “{{field}}” is not a field that Vigil knows. Nothing was imported. Take it out, or export the file again.',
  'field-wrong':
    'Could not read line {{line}} of {{file}}: what “{{field}}” holds is not what belongs there. Nothing was imported. Correct it, or export the file again.',
  'field-long':
    'Could not read line {{line}} of {{file}}: “{{field}}” holds more than {{limit}} characters. Nothing was imported. Shorten it, or leave the line out.',
  'duplicate-id':
    'Could not read line {{line}} of {{file}}: it has the id of line {{first}}. Nothing was imported. Leave one of the two out.',
  'points-nowhere':
    'Could not read line {{line}} of {{file}}: it points to {{missing}}, which is not in the file. Nothing was imported. Put that record back, or take the link out.',
  'after-trailer':
    'Could not read line {{line}} of {{file}}: the trailer before it should be the last record. Nothing was imported. Export the file again.',
  'counts-differ':
    'Could not read {{file}}: its trailer promises {{expected}} records of type “{{type}}”, and there are {{found}}. Nothing was imported. Copy the whole file again, or correct the trailer.',
  'csv-columns_one':
    'Could not read line {{line}} of {{file}}: {{count}} column, expected {{expected}}. Nothing was imported. Fix the line or leave it out.',
  'csv-columns_other':
    'Could not read line {{line}} of {{file}}: {{count}} columns, expected {{expected}}. Nothing was imported. Fix the line or leave it out.',
  'csv-quote':
    'Could not read line {{line}} of {{file}}: a quotation mark is opened and not closed. Nothing was imported. Fix the line or leave it out.',
  'csv-no-name':
    'Could not read line {{line}} of {{file}}: none of its columns is called “name”, “given” or “family”. Nothing was imported. Name the column that holds the names.',
  'csv-same-column':
    'Could not read line {{line}} of {{file}}: the column “{{column}}” is there twice. Nothing was imported. Rename one of the two.',
  nobody:
    'Found no name in {{file}}. Nothing was imported. Paste a list of names, or a table with a column called “name”.',
} as const;

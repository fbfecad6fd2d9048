import type { RecordingOf } from '../../src/site/recording.ts'

/** What is known where the source has no times and no files were made. */
export const noRecording: RecordingOf = () => ({ transcripts: [], chapters: false, stories: new Map() })

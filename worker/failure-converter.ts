/** Error texts go through the codec too: a codec alone would leave messages and stack traces readable. */
import { DefaultFailureConverter } from '@temporalio/common';

export const failureConverter = new DefaultFailureConverter({ encodeCommonAttributes: true });

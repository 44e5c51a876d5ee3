/**
 * Loaded before the bot: ends it when the test's process is gone, however that ended. A signal handler in the test
 * would not do, since a runner that is killed, or kills its workers, runs none.
 */
process.on('disconnect', () => process.exit(1));
// Waiting for that must not keep a bot alive that has stopped.
process.channel?.unref();

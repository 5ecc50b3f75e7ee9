// Nothing to do; there so that a browser shows this extension as running.

// Starts the application in a page.

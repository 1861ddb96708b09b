throw new Error('This file is never loaded.');

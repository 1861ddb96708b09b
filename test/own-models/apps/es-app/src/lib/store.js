throw new Error('There is no database on this machine.');

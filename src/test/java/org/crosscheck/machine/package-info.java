/** Programs of the machine that tests need: looked for, else installed where this process may, else asked for by name. */
package org.crosscheck.machine;

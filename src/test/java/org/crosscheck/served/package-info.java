/**
 * The built jar as its users have it: a {@link org.crosscheck.served.Workbench} is a process of its own on a free port, a
 * {@link org.crosscheck.served.Browser} is signed in to it and speaks HTTP.
 *
 * <p>Example: {@code Workbench workbench = new Workbench(folder, Workbench.ON_H2, List.of()); workbench.start();}
 * {@code workbench.enter().get("/stories")} is the first page, when the workbench is ready.
 */
package org.crosscheck.served;

package org.entente.deadlines;

/** The two ways in which working days are counted in Belgium; public holidays never count in either. */
public enum WorkCalendar {
    /** Monday to Friday (Regulation (EEC, Euratom) 1182/71, article 2). */
    EU,
    /**
     * Monday to Saturday, the working days of the Code of Economic Law; a period that ends on a Saturday moves to the
     * next working day.
     */
    BE_ECON
}

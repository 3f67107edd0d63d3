package org.entente.deadlines;

/**
 * Why a day is not counted: the day of the week, or one of the ten national public holidays of Belgium. Days of the
 * communities (11 July, 27 September, 15 November) are not national holidays. Screens translate by name.
 */
public enum DayOff {
    SATURDAY,
    SUNDAY,
    NEW_YEAR,
    EASTER_MONDAY,
    LABOUR_DAY,
    ASCENSION,
    WHIT_MONDAY,
    NATIONAL_DAY,
    ASSUMPTION,
    ALL_SAINTS,
    ARMISTICE,
    CHRISTMAS
}

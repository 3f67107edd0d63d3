package org.entente.companies;

/** The branch of trade of a company and of a complaint; decides on rules and competent services. */
public enum Sector {
    TELECOM,
    ENERGY_WATER,
    ONLINE_SHOPS,
    BANKS_INSURANCE,
    TRAVEL_TRANSPORT,
    HOUSING_BUILDING,
    VEHICLES,
    POST_PARCELS,
    OTHER
}

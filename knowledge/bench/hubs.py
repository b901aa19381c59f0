_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()H_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()u_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()b_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()s_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()h_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()b_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()d_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()y_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()r_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()u_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()s_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split():_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()u_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()m_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()b_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()r_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()g_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()s_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()i_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(),_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()h_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()m_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()y_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()m_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()d_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()-_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()u_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()p_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()h_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()u_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()b_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()s_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()c_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()m_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()u_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(),_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()w_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()i_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()h_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()f_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()c_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()s_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()c_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()h_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()d_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()h_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()i_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()r_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()p_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()p_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()l_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()._BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()
_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()
_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()f_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()r_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()m_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()__BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()__BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()f_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()u_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()u_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()r_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()__BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()__BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()i_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()m_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()p_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()r_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()i_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()s_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()
_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()
_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()i_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()m_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()p_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()r_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()r_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()d_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()m_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()
_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()f_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()r_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()m_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()c_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()l_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()l_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()c_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()i_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()s_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()._BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()b_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()c_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()i_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()m_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()p_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()r_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()I_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()r_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()r_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()
_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()f_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()r_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()m_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()d_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()c_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()l_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()s_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()s_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()s_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()i_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()m_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()p_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()r_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()d_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()c_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()l_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()s_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()s_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(),_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()r_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()p_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()l_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()c_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()
_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()f_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()r_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()m_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()d_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()c_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()i_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()m_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()l_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()i_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()m_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()p_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()r_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()D_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()c_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()i_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()m_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()l_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()
_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()f_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()r_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()m_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()y_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()p_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()s_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()i_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()m_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()p_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()r_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()M_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()p_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()p_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()i_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()g_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()P_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()r_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()x_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()y_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()T_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()y_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()p_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()
_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()
_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()f_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()r_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()m_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()k_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()w_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()l_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()d_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()g_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()._BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()d_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()s_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()i_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()m_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()p_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()r_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()D_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()y_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(),_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()W_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()h_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()
_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()f_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()r_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()m_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()k_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()w_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()l_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()d_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()g_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()._BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()m_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()d_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()l_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()i_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()m_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()p_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()r_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()(_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()
_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()E_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()i_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()i_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()s_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(),_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()
_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()E_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()i_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()y_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(),_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()
_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()E_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()i_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()y_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()K_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()i_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()d_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(),_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()
_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()F_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()c_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(),_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()
_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()H_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()u_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()b_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(),_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()
_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()I_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()m_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()s_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(),_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()
_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()M_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()m_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(),_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()
_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()M_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()y_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(),_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()
_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()N_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()m_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(),_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()
_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()Q_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()u_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()i_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()y_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(),_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()
_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()R_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()l_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()i_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(),_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()
_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()S_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()p_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()s_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()h_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(),_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()
_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()S_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()u_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()r_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()c_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(),_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()
_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()V_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()l_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()u_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(),_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()
_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split())_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()
_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()
_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()F_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()A_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()C_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()T_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()S_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()__BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()A_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()__BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()H_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()U_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()B_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()=_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()1_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()0_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()
_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()S_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()O_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()U_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()R_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()C_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()E_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()=_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()m_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()d_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()-_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()u_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()p_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()
_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()__BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()S_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()T_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()E_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()M_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()S_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()=_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()(_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()
_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()A_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()b_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()r_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()A_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()l_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()d_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()r_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()A_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()r_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()A_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()s_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()h_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()B_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()l_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()B_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()i_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()r_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()k_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()B_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()r_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()B_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()r_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()k_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()C_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()l_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()C_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()r_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()C_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()l_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()r_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()C_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()l_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()d_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()D_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()l_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()D_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()u_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()E_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()s_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()E_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()l_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()m_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()F_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()l_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()k_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()F_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()r_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()G_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()l_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()G_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()l_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()d_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()G_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()r_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()H_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()l_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()
_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()H_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()r_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()H_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()v_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()H_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()i_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()g_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()h_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()I_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()g_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()s_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()K_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()l_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()K_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()i_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()g_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()s_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()L_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()g_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()L_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()i_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()L_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()g_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()M_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()r_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()M_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()l_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()M_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()i_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()l_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()l_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()N_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()w_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()N_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()r_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()O_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()k_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()O_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()l_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()d_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()P_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()m_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()R_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()d_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()R_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()i_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()s_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()R_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()h_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()r_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()S_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()S_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()h_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()l_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()S_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()i_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()l_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()S_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()
_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()S_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()i_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()S_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()u_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()d_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()T_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()h_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()r_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()T_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()r_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()U_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()l_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()V_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()l_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()d_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()W_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()l_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()d_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()W_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()r_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()W_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()s_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()W_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()h_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()i_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()W_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()i_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()l_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()W_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()d_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()
_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split())_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()._BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()s_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()p_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()l_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()i_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()(_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split())_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()
_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()__BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()E_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()N_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()D_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()S_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()=_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()[_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()
_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()b_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()r_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()g_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(),_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()
_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()b_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()r_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()u_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()g_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()h_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(),_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()
_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()b_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()u_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()r_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(),_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()
_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()b_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()r_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()i_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()d_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()g_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(),_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()
_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()b_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()u_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()r_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()g_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(),_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()
_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()b_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()y_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(),_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()
_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()d_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()l_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(),_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()
_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()d_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(),_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()
_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()f_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()l_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()l_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(),_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()
_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()f_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()i_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()l_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()d_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(),_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()
_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()f_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()r_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()d_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(),_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()
_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()g_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(),_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()
_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()g_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()r_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()d_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(),_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()
_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()h_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()m_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(),_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()
_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()h_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()u_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()s_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(),_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()
_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()h_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()v_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(),_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()
_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()h_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()l_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()m_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(),_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()
_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()h_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()u_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()r_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()s_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(),_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()
_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()l_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()d_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(),_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()
_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()l_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()i_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()g_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()h_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(),_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()
_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()m_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()r_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()k_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(),_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()
_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()m_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()i_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()s_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()r_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(),_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()
_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()m_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(),_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()
_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()m_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()u_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()h_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(),_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()
_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()s_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()s_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(),_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()
_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()p_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()r_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(),_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()
_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()s_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()d_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(),_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()
_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()s_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()d_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(),_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()
_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()s_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()w_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(),_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()
_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()h_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()r_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()p_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(),_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()
_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(),_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()
_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()v_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()l_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(),_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()
_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()v_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()i_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()l_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()l_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(),_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()
_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()w_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()l_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()l_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(),_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()
_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()w_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()i_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()c_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()k_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(),_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()
_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()w_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()d_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(),_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()
_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()w_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()r_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()h_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(),_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()
_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()]_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()
_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()__BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()T_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()H_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()E_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()M_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()E_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()S_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()=_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()[_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()
_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()L_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()i_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()f_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()S_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()c_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()i_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()c_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(),_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()
_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()B_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()i_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()m_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()d_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()i_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()c_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()l_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(),_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()
_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()P_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()r_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()c_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()i_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()s_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()i_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()M_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()d_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()i_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()c_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()i_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(),_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()
_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()D_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()i_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()g_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()i_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()l_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()H_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()l_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()h_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(),_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()
_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()Q_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()u_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()u_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()m_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(),_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()
_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()A_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()d_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()v_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()c_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()d_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()M_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()r_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()i_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()l_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()s_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(),_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()
_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()C_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()l_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()E_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()r_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()g_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()y_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(),_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()
_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()A_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()g_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()r_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()i_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()c_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()h_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(),_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()
_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()M_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()r_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()i_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()T_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()c_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()h_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()l_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()g_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()y_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(),_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()
_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()R_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()b_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()i_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()c_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()s_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(),_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()
_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()P_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()h_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()i_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()c_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()s_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(),_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()
_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()S_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()m_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()i_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()c_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()d_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()u_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()c_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()r_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(),_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()
_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()S_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()p_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()c_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(),_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()
_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()M_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()d_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()i_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()c_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()l_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()D_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()v_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()i_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()c_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(),_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()
_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()G_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()T_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()h_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()r_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()p_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()y_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(),_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()
_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()__BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()E_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()N_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()D_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()S_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()=_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()(_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()
_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()b_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()r_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()g_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()b_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()r_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()u_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()g_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()h_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()b_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()u_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()r_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()b_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()r_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()i_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()d_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()g_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()b_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()u_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()r_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()g_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()b_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()y_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()d_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()l_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()d_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()f_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()l_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()l_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()f_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()i_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()l_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()d_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()f_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()r_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()d_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()g_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()g_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()r_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()d_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()h_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()m_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()h_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()u_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()s_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()h_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()v_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()h_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()l_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()m_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()h_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()u_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()r_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()s_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()l_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()d_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()l_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()i_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()g_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()h_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()
_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()m_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()r_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()k_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()m_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()i_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()s_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()r_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()m_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()m_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()u_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()h_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()s_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()s_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()p_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()r_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()s_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()d_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()s_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()d_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()s_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()w_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()h_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()r_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()p_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()v_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()l_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()v_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()i_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()l_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()l_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()w_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()l_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()l_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()w_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()i_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()c_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()k_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()w_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()d_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()w_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()r_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()h_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()
_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split())_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()._BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()s_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()p_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()l_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()i_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()(_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split())_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()
_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()b_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()l_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()d_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()s_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()i_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()g_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(),_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()
_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()s_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()l_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()p_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()m_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()d_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()i_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()c_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()i_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(),_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()
_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()s_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()i_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()l_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()m_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()i_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()c_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()r_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()b_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()i_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()l_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()g_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()y_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(),_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()
_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()d_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()r_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()l_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()g_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()i_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()s_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()i_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()c_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()s_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(),_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()
_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()]_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()
_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()__BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()P_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()L_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()A_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()T_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()F_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()O_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()R_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()M_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()S_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()=_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()[_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()
_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()p_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()i_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()l_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()p_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()l_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(),_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()
_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()b_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()i_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()b_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()k_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(),_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()
_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()c_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()l_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()r_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()m_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(),_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()
_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()i_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()m_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()g_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()i_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()g_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()s_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()u_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()i_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(),_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()
_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()w_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()l_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()b_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()r_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()r_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()y_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(),_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()
_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()s_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()r_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()c_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()k_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(),_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()
_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()d_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()c_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()r_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(),_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()
_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()p_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()r_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()y_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()p_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()i_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()g_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()w_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()r_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()k_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()s_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()h_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()p_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(),_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()
_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()]_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()
_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()__BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()F_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()I_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()R_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()S_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()T_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()=_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()[_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()
_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()A_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()d_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(),_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()
_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()A_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()l_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(),_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()
_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()A_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()m_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()i_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()r_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(),_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()
_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()A_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()d_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()r_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()s_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(),_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()
_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()B_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()r_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()u_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(),_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()
_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()C_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()r_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()l_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(),_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()
_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()C_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()h_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(),_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()
_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()C_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()l_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()r_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(),_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()
_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()D_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()i_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()g_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(),_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()
_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()E_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()l_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(),_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()
_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()E_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()m_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()i_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()l_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(),_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()
_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()F_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()i_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()m_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(),_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()
_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()F_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()l_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()i_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()x_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(),_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()
_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()G_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()r_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()c_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(),_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()
_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()H_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(),_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()
_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()H_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()u_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()g_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(),_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()
_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()I_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()s_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(),_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()
_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()I_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()v_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(),_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()
_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()J_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()s_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(),_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()
_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()__BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()T_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()H_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()E_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()M_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()E_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()S_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()=_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()(_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()
_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()L_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()i_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()f_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()S_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()c_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()i_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()c_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(),_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()B_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()i_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()m_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()d_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()i_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()c_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()l_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(),_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()P_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()r_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()c_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()i_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()s_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()i_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()M_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()d_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()i_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()c_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()i_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(),_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()D_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()i_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()g_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()i_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()l_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()H_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()l_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()h_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(),_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()Q_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()u_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()u_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()m_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(),_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()A_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()d_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()v_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()c_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()d_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()M_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()r_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()i_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()l_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()s_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(),_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()C_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()l_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()E_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()r_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()g_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()y_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(),_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()
_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()A_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()g_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()r_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()i_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()c_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()h_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(),_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()M_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()r_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()i_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()T_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()c_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()h_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()l_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()g_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()y_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(),_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()R_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()b_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()i_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()c_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()s_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(),_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()P_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()h_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()i_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()c_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()s_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(),_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()S_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()m_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()i_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()c_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()d_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()u_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()c_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()r_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(),_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()S_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()p_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()c_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(),_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()M_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()d_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()i_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()c_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()l_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()D_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()v_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()i_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()c_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(),_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()G_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()T_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()h_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()r_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()p_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()y_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(),_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()
_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()F_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()i_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()c_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()h_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(),_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()M_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()b_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()i_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()l_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()i_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()y_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(),_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()F_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()d_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()S_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()c_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()i_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()c_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()
_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split())_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()._BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()s_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()p_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()l_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()i_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()(_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(),_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split())_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()
_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()T_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()m_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()s_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(),_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()
_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()]_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()
_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()__BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()B_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()R_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()A_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()N_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()D_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()S_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()=_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()[_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()
_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()A_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()c_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()u_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(),_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()
_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()A_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()r_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(),_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()
_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()B_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()i_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(),_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()
_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()C_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()r_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()d_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()i_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(),_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()
_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()C_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()l_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()l_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(),_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()
_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()C_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()y_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(),_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()
_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()D_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()r_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()m_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(),_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()
_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()E_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()v_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(),_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()
_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()F_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()l_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()u_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()x_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(),_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()
_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()G_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(),_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()
_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()G_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()l_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()y_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(),_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()
_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()H_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()l_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()i_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(),_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()
_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()__BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()F_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()O_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()R_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()M_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()S_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()=_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()(_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()
_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()S_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()c_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()i_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()c_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()P_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()r_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()k_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(),_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()I_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()v_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()i_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()C_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()r_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(),_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()I_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()v_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()i_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()C_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()m_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()p_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()u_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()s_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(),_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()T_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()c_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()h_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()l_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()g_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()y_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()P_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()r_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()k_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(),_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()R_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()s_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()r_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()c_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()h_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()C_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()m_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()p_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()u_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()s_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(),_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()C_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()l_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()u_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()s_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()r_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(),_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()A_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()c_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()c_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()l_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()r_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()r_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(),_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()
_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()I_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()c_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()u_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()b_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()r_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(),_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()I_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()v_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()i_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()D_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()i_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()s_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()r_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()i_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()c_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(),_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()I_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()v_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()i_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()H_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()u_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()b_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(),_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()D_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()i_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()s_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()c_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()v_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()r_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()y_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()P_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()r_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()k_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(),_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()K_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()w_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()l_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()d_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()g_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()Q_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()u_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()r_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()r_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()
_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split())_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()._BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()s_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()p_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()l_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()i_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()(_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(),_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split())_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()
_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()S_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()y_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(),_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()
_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()T_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()r_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(),_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()
_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()V_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()s_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(),_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()
_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()V_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()r_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()i_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(),_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()
_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()V_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()i_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(),_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()
_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()X_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(),_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()
_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()Z_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()y_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()m_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(),_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()
_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()]_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()
_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()__BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()B_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()R_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()A_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()N_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()D_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()__BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()E_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()N_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()D_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()S_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()=_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()[_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()
_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()b_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()r_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()i_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(),_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()
_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()__BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()F_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()I_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()E_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()L_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()D_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()S_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()=_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()(_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()
_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()r_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()l_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()y_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()c_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()c_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()r_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()s_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()c_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()r_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()i_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()g_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(),_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()p_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()r_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()i_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()d_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()s_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()i_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()g_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(),_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()s_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()m_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()c_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()l_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()l_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()h_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()r_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()p_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()y_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(),_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()b_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()r_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()y_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()r_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()c_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()y_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()c_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()l_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()i_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()g_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(),_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()c_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()r_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()p_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()g_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()m_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()i_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()c_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()s_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(),_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()s_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()u_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()r_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()g_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()i_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()c_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()l_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()
_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()r_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()b_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()s_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(),_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()s_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()l_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()l_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()i_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()i_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()m_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()g_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()i_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()g_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(),_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()r_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()r_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()d_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()i_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()s_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()s_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()d_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()i_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()g_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()s_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()i_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()c_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()s_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(),_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()v_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()c_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()c_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()i_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()m_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()u_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()f_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()c_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()u_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()r_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()i_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()g_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(),_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()w_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()u_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()d_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()h_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()l_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()i_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()g_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(),_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()b_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()r_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()i_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()i_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()m_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()g_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()i_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()g_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(),_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()
_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()i_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()s_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()s_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()u_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()g_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()i_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()r_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()i_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()g_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(),_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()c_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()r_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()b_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()c_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()p_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()u_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()r_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(),_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()h_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()y_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()d_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()r_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()g_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()s_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()r_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()g_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(),_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()w_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()r_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()p_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()u_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()r_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()i_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()f_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()i_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()c_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()i_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(),_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()s_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()m_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()r_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()x_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()i_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()l_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()s_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(),_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()m_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()r_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()i_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()s_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()s_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()r_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()s_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(),_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()
_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()p_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()i_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()c_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()l_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()c_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()m_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()p_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()u_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()i_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()g_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(),_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()i_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()b_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()d_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()y_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()d_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()i_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()s_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()c_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()v_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()r_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()y_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(),_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()h_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()r_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()i_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()g_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()i_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()m_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()p_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()l_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()s_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(),_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()b_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()l_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()d_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()s_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()i_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()g_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(),_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()s_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()l_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()p_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()m_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()d_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()i_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()c_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()i_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(),_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()s_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()i_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()l_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()m_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()i_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()c_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()r_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()b_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()i_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()l_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()g_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()y_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(),_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()
_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()d_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()r_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()l_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()g_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()i_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()s_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()i_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()c_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()s_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()
_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split())_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()._BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()s_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()p_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()l_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()i_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()(_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(),_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split())_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()
_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()h_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()u_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()b_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split():_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()H_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()u_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()b_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()
_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()h_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()r_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()s_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split():_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()u_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()p_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()l_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()[_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()E_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()i_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()y_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(),_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()._BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()._BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()._BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()]_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()
_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()f_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()c_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()s_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split():_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()u_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()p_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()l_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()[_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()F_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()c_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(),_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()._BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()._BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()._BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()]_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()
_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()
_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()@_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()p_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()r_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()p_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()r_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()y_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()
_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()d_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()f_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()p_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()r_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()s_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()(_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()s_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()l_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()f_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split())_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()-_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()>_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()E_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()i_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()y_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split():_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()
_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()W_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()h_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()r_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()u_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()s_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()i_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()._BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()
_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()r_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()u_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()r_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()s_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()l_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()f_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()._BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()h_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()r_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()s_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()[_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()0_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()]_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()
_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()
_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()@_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()p_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()r_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()p_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()r_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()y_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()
_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()d_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()f_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()c_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()m_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()p_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()y_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()(_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()s_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()l_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()f_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split())_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()-_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()>_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()E_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()i_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()y_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split():_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()
_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()W_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()h_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()r_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()s_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()i_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()d_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()s_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()i_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()i_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()._BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()
_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()r_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()u_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()r_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()s_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()l_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()f_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()._BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()h_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()r_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()s_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()[_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()1_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()]_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()
_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()
_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()
_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()d_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()f_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()m_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()d_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()__BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()u_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()p_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()(_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()h_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()u_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()b_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()s_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split():_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()i_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(),_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()s_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()d_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split():_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()i_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split())_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()-_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()>_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()I_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()r_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()r_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()[_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()M_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()d_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()U_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()p_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()]_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split():_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()
_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()S_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()m_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()y_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()h_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()u_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()b_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()s_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(),_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()w_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()f_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()m_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split();_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()h_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()s_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()m_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()s_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()d_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()m_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()k_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()s_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()h_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()s_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()m_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()._BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()
_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()r_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()g_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()=_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()r_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()d_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()m_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()._BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()R_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()d_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()m_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()(_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()s_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()d_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split())_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()#_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()q_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split():_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()S_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()3_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()1_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()1_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()m_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()s_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(),_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()s_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()c_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()r_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()s_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()
_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()l_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()=_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()l_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()(_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()__BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()S_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()T_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()E_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()M_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()S_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split())_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()*_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()l_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()(_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()__BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()E_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()N_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()D_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()S_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split())_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()*_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()l_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()(_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()__BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()T_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()H_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()E_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()M_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()E_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()S_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split())_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()*_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()l_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()(_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()__BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()F_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()O_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()R_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()M_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()S_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split())_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()
_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()__BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()P_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()L_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()A_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()T_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()F_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()O_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()R_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()M_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()S_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()=_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()(_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()
_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()p_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()i_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()l_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()p_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()l_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(),_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()b_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()i_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()b_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()k_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(),_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()c_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()l_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()r_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()m_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(),_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()i_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()m_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()g_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()i_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()g_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()s_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()u_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()i_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(),_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()w_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()l_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()b_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()r_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()r_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()y_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(),_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()s_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()r_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()c_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()k_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(),_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()d_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()c_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()r_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(),_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()p_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()r_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()y_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()p_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()i_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()g_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()
_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()w_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()r_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()k_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()s_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()h_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()p_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()
_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split())_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()._BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()s_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()p_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()l_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()i_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()(_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(),_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split())_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()
_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()f_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()i_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()r_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()s_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()=_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()E_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()i_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()y_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()(_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()m_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()d_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()-_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()u_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()p_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()-_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()p_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()r_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()r_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(),_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()r_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()g_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()i_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()s_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()i_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(),_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()(_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()N_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()m_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()(_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()A_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()l_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()l_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()w_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()r_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()h_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()F_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()u_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()d_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()i_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(),_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()m_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split())_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(),_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split())_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(),_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()(_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()h_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()u_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()b_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()s_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()[_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()0_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()]_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()._BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()h_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()u_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()b_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()._BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()i_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()d_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(),_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split())_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split())_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()
_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()h_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()r_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()s_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()=_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(){_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()i_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()y_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()._BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()i_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()d_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split():_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()i_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()y_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()f_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()r_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()i_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()y_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()i_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()(_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()f_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()i_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()r_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()s_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(),_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()*_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()(_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()h_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()r_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()f_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()r_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()h_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()u_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()b_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()i_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()h_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()u_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()b_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()s_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()f_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()r_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()h_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()r_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()i_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()h_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()u_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()b_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()._BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()h_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()r_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()s_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split())_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split())_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()}_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()
_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()d_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()y_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()=_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()W_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()h_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()(_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()D_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()y_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()(_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()2_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()0_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()2_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()5_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(),_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()1_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(),_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()1_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split())_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split())_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()
_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()r_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()u_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()r_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()r_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()p_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()l_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()c_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()(_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()
_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()s_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()h_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()i_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()p_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()p_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()d_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(),_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()
_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()h_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()u_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()b_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()s_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()=_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()M_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()p_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()p_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()i_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()g_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()P_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()r_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()x_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()y_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()T_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()y_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()p_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()(_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()k_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()w_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split())_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(),_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()
_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()__BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()F_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()I_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()R_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()S_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()T_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()=_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()(_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()
_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()A_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()d_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()A_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()l_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()A_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()m_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()i_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()r_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()A_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()d_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()r_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()s_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()B_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()r_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()u_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()C_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()r_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()l_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()C_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()h_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()C_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()l_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()r_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()D_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()i_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()g_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()E_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()l_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()E_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()m_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()i_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()l_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()F_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()i_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()m_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()F_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()l_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()i_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()x_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()G_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()r_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()c_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()H_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()H_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()u_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()g_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()I_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()s_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()I_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()v_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()J_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()s_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()
_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()J_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()u_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()l_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()i_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()K_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()f_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()i_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()L_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()r_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()s_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()L_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()i_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()l_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()L_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()i_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()g_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()L_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()u_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()c_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()i_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()M_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()r_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()k_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()M_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()r_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()i_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()M_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()i_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()M_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()i_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()l_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()N_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()d_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()i_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()N_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()i_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()l_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()s_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()O_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()l_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()g_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()O_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()m_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()r_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()P_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()u_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()l_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()P_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()d_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()r_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()P_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()r_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()i_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()y_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()R_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()s_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()S_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()m_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()i_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()r_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()
_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()S_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()f_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()i_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()T_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()m_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()s_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()
_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split())_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()._BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()s_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()p_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()l_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()i_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()(_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split())_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()
_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()m_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()y_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(),_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()y_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()r_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()=_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()D_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()c_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()i_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()m_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()l_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()(_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()r_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()g_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()._BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()r_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()d_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()r_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()g_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()(_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()1_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()0_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(),_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()9_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()0_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()0_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split())_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()*_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()1_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()__BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()0_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()0_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()0_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()__BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()0_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()0_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()0_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split())_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(),_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()r_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()g_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()._BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()r_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()d_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()r_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()g_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()(_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()1_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()9_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()8_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()5_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(),_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()2_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()0_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()2_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()5_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split())_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()
_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()p_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()d_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()=_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()D_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()y_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()(_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()y_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()r_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(),_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()r_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()g_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()._BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()r_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()d_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()r_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()g_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()(_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()1_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(),_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()1_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()3_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split())_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(),_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()r_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()g_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()._BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()r_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()d_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()r_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()g_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()(_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()1_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(),_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()2_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()9_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split())_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split())_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()
_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(),_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()w_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()=_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()r_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()g_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()._BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()s_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()m_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()p_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()l_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()(_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()__BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()F_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()I_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()E_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()L_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()D_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()S_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(),_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()2_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split())_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()
_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()p_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()l_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()f_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()r_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()m_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()=_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()r_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()g_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()._BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()c_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()h_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()i_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()c_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()(_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()__BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()P_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()L_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()A_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()T_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()F_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()O_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()R_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()M_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()S_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split())_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()
_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()
_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()d_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()f_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()f_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()c_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()(_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()
_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()r_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()i_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()b_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()u_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split():_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()s_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()r_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(),_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()
_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()s_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()m_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split():_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()s_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()r_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(),_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()
_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()v_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()l_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()u_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split():_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()V_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()l_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()u_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()|_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()N_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()=_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()N_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(),_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()
_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()s_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()u_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()b_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()j_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()c_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split():_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()E_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()i_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()y_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()=_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()h_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()u_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()b_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(),_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()
_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()r_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()l_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()i_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()s_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split():_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()u_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()p_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()l_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()[_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()R_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()l_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()i_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(),_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()._BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()._BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()._BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()]_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()=_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()(_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split())_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(),_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()
_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split())_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()-_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()>_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()F_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()c_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split():_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()
_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()r_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()u_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()r_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()F_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()c_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()(_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()
_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()f_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(){_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()h_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()u_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()b_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()._BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()i_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()d_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()}_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()-_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(){_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()r_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()i_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()b_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()u_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()}_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(),_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()s_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()u_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()b_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()j_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()c_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()._BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()i_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()d_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(),_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()h_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()u_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()b_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()._BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()i_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()d_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(),_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()r_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()i_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()b_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()u_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(),_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(),_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()s_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()m_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(),_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()__BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()A_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()S_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()__BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()O_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()F_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(),_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()S_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()O_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()U_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()R_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()C_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()E_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(),_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()v_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()l_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()u_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(),_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()r_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()l_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()i_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()s_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()
_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split())_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()
_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()
_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()y_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()i_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()l_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()d_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()f_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()c_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()(_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()r_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(),_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()f_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()T_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()h_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()s_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()i_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()f_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(){_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()h_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()u_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()b_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()._BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()m_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()}_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()m_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()s_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()u_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()r_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()s_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(){_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()r_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split():_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(),_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()}_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()s_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()q_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()u_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()r_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()m_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()r_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()s_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()._BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(),_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()Q_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()u_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()i_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()y_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()(_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()r_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(),_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()s_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()q_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()u_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()r_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()m_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()r_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split())_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split())_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()
_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()y_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()i_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()l_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()d_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()f_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()c_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()(_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()c_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()m_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()p_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()i_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()s_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(),_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()f_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(){_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()h_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()u_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()b_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()._BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()m_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()}_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()i_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()s_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()h_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()m_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(){_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()f_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()i_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()r_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()m_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()s_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()}_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()c_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()m_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()p_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()i_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()s_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()._BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(),_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()Q_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()u_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()i_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()y_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()(_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()f_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()i_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()r_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()m_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()s_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(),_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()c_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()m_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()p_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()y_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split())_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split())_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()
_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()y_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()i_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()l_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()d_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()f_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()c_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()(_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()l_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()u_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()c_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()h_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(),_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()f_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(){_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()h_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()u_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()b_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()._BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()m_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()}_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()p_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()d_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(){_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()p_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()d_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()._BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()s_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()i_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()d_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()(_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split())_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()}_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()._BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(),_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()M_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()m_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()(_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()W_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()h_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()(_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()p_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()d_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split())_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split())_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split())_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()
_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()y_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()i_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()l_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()d_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()f_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()c_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()(_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()
_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()l_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()d_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()r_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()s_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()h_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()i_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()p_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(),_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()
_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()f_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(){_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()p_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()r_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()s_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()._BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()m_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()}_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()l_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()d_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()s_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(){_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()h_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()u_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()b_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()._BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()m_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()}_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()s_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()i_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()s_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()h_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()d_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()._BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(),_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()
_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()E_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()i_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()i_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()s_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()(_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()(_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()p_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()r_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()s_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()._BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()i_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()d_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(),_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split())_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split())_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(),_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()
_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()p_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()r_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()s_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(),_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()
_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()(_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()R_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()l_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()i_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()(_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()l_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()d_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()r_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()-_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()f_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(),_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()h_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()u_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()b_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()._BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()i_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()d_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split())_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(),_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split())_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(),_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()
_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split())_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()
_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()y_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()i_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()l_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()d_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()f_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()c_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()(_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()
_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()s_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(),_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()
_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()f_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(){_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()c_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()m_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()p_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()y_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()._BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()m_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()}_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()i_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()s_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()r_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()s_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()i_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()d_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()c_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()m_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()p_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()y_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()f_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(){_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()h_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()u_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()b_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()._BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()m_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()}_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()._BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(),_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()
_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()E_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()i_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()i_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()s_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()(_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()(_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()c_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()m_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()p_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()y_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()._BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()i_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()d_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(),_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split())_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split())_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(),_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()
_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()c_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()m_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()p_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()y_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(),_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()
_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()(_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()R_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()l_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()i_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()(_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()-_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()f_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(),_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()h_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()u_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()b_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()._BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()i_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()d_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split())_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(),_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split())_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(),_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()
_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split())_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()
_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()y_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()i_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()l_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()d_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()f_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()c_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()(_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()p_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()r_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()r_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()s_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(),_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()f_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(){_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()h_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()u_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()b_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()._BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()m_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()}_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()c_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()p_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()r_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()s_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()w_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()i_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()h_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()p_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()r_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()r_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()._BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(),_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()r_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()l_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()i_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()s_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()=_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()(_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()R_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()l_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()i_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()(_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()p_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()r_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()r_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()-_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()f_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(),_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()p_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()r_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()r_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split())_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(),_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split())_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split())_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()
_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()y_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()i_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()l_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()d_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()f_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()c_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()(_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()i_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()v_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()s_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()m_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(),_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()f_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()I_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()v_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()s_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()r_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()s_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()h_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()v_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()p_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()u_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(){_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()m_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()y_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split():_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(),_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()}_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()u_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()r_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()s_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()i_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(){_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()h_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()u_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()b_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()._BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()m_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()}_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()._BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(),_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()M_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()y_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()(_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()m_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()y_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(),_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()E_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()U_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()R_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split())_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split())_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()
_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()y_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()i_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()l_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()d_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()f_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()c_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()(_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()f_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()c_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()u_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()s_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(),_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()f_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(){_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()h_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()u_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()b_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()._BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()m_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()}_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()f_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()c_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()u_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()s_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()s_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(){_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()}_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()d_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(){_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()w_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()}_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()._BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(),_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()I_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()m_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()s_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()(_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()(_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(),_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()w_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split())_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split())_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split())_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()
_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()y_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()i_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()l_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()d_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()f_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()c_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()(_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()p_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()l_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()f_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()r_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()m_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()s_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(),_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()f_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(){_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()h_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()u_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()b_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()._BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()m_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()}_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()r_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()u_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()s_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()s_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()h_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()r_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()d_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(){_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()p_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()l_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()f_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()r_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()m_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()}_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()f_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()r_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(){_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()}_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()._BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(),_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()I_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()m_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()s_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()(_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()(_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()p_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()l_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()f_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()r_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()m_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split(),_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split())_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split())_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split())_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()
_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()__BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()B_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()R_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()A_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()N_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()D_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()S_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()=_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()(_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()
_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()A_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()c_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()u_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()A_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()r_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()B_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()i_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()C_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()r_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()d_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()i_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()C_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()l_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()l_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()C_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()y_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()D_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()r_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()m_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()E_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()v_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()F_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()l_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()u_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()x_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()G_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()G_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()l_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()y_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()H_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()l_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()i_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()I_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()m_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()m_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()u_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()K_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()r_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()L_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()u_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()m_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()i_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()M_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()i_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()N_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()N_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()u_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()r_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()N_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()v_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()O_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()m_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()i_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()O_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()c_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()O_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()p_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()i_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()
_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()P_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()p_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()i_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()Q_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()u_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()R_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()s_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()S_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()S_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()y_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()T_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()r_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()V_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()s_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()V_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()r_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()i_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()V_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()i_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()a_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()X_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()e_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()n_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split() _BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()Z_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()y_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()m_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()o_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()"_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()
_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split())_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()._BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()s_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()p_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()l_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()i_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()t_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()(_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split())_BRAND_ENDS = (
_TRADES = (
    "Therapeutics Diagnostics Robotics Systems Biologics Analytics Devices Labs"
).split()
).split()
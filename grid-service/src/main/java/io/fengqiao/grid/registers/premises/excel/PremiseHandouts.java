package io.fengqiao.grid.registers.premises.excel;

import io.fengqiao.chassis.personal.Vault;
import io.fengqiao.grid.registers.entries.Register;
import io.fengqiao.grid.registers.exports.Handout;
import io.fengqiao.grid.registers.premises.PremiseList;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PremiseHandouts {
    @Bean
    Handout handedOutHouses(PremiseList premises, Vault vault) {
        return new PremiseHandout(Register.HOUSES, premises, vault);
    }

    @Bean
    Handout handedOutAddresses(PremiseList premises, Vault vault) {
        return new PremiseHandout(Register.ADDRESSES, premises, vault);
    }

    @Bean
    Handout handedOutOrganisations(PremiseList premises, Vault vault) {
        return new PremiseHandout(Register.ORGANISATIONS, premises, vault);
    }

    @Bean
    Handout handedOutThings(PremiseList premises, Vault vault) {
        return new PremiseHandout(Register.THINGS, premises, vault);
    }
}

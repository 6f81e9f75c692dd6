package io.fengqiao.grid.registers.premises;

import io.fengqiao.chassis.personal.Vault;
import io.fengqiao.grid.registers.entries.Register;
import io.fengqiao.grid.registers.exports.Handout;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PremiseHandoutsConfiguration {
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
